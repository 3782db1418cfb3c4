-- Học viên của lớp khác: only what tells persons apart.
SELECT t.class_uid, t.full_name, t.born_on, t.card_number, t.old_number
FROM trainees AS t JOIN training_classes AS c ON c.uid = t.class_uid
WHERE c.proposal_uid IS NOT ?1
ORDER BY t.class_uid, t.position
