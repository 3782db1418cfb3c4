-- Các dòng học viên named in ?1 (a JSON list of identities), with class and đề án, as twins are shown.
SELECT t.uid, t.class_uid, t.full_name, t.born_on, t.birth_year, t.sex, t.card_number, t.old_number,
       t.address, t.commune_code, t."group", t.workplace, t.certificate_number, t.job_loss_proof,
       c.name AS class_name, c.code AS class_code, c.starts_on, c.ends_on,
       coalesce(p.year, CAST(substr(c.starts_on, 1, 4) AS INTEGER)) AS year,
       p.uid AS proposal_uid, coalesce(p.code, '') AS proposal_code, p.source, p.stage
FROM trainees AS t
JOIN training_classes AS c ON c.uid = t.class_uid
LEFT JOIN proposals AS p ON p.uid = c.proposal_uid
WHERE t.uid IN (SELECT value FROM json_each(?1))
