-- Người có cùng số CCCD in other classes; found by trainees_by_card.
SELECT t.uid AS trainee_uid, t.full_name, t.born_on, t.birth_year, t.card_number, t.old_number, t.job_loss_proof,
       c.uid AS class_uid, c.name AS class_name, c.starts_on, c.ends_on, p.year
FROM trainees AS t
JOIN training_classes AS c ON c.uid = t.class_uid
LEFT JOIN proposals AS p ON p.uid = c.proposal_uid
WHERE t.card_number = ?1 AND t.card_number <> '' AND t.class_uid <> ?2
ORDER BY c.starts_on, c.code, t.position
