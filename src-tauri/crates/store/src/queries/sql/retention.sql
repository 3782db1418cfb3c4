-- Lớp kết thúc trước ?1 that still keep working data, oldest first.
SELECT c.uid AS class_uid, c.name AS class_name, coalesce(c.ends_on, c.starts_on) AS ended_on,
       coalesce(p.code, '') AS proposal_code, count(t.uid) AS people
FROM training_classes AS c
JOIN trainees AS t ON t.class_uid = c.uid
LEFT JOIN proposals AS p ON p.uid = c.proposal_uid
WHERE coalesce(c.ends_on, c.starts_on) < ?1
  AND (t.ethnic_group <> '' OR t.workplace <> '' OR t.job_after <> '' OR t.job_place <> ''
       OR t.job_wage IS NOT NULL OR t.note <> '')
GROUP BY c.uid ORDER BY ended_on, c.code
