-- Buổi dạy của lớp khác.
SELECT l.* FROM lessons AS l JOIN training_classes AS c ON c.uid = l.class_uid
WHERE c.proposal_uid IS NOT ?1
ORDER BY l.class_uid, l.taught_on, l.from_minute
