-- Người có cùng số CCCD (?1) hoặc cùng số CMND cũ (?2) in classes other than ?3; '' asks for none.
WITH same AS (
    SELECT uid FROM trainees WHERE card_number = ?1 AND card_number <> ''
    UNION
    SELECT uid FROM trainees WHERE old_number = ?2 AND old_number <> ''
)
SELECT t.uid AS trainee_uid, t.full_name, t.born_on, t.birth_year, t.card_number, t.old_number, t.commune_code,
       t.address, c.uid AS class_uid, c.name AS class_name, c.starts_on, c.ends_on, p.year
FROM same
JOIN trainees AS t ON t.uid = same.uid
JOIN training_classes AS c ON c.uid = t.class_uid
LEFT JOIN proposals AS p ON p.uid = c.proposal_uid
WHERE t.class_uid <> ?3
ORDER BY c.starts_on, c.code, t.position
