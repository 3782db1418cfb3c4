-- Mọi lớp, by day, those not attached to a đề án among them.
SELECT c.uid, c.proposal_uid, c.name, c.code,
       coalesce(p.year, CAST(substr(c.starts_on, 1, 4) AS INTEGER)) AS year,
       c.starts_on, c.ends_on, c.class_days
FROM training_classes AS c LEFT JOIN proposals AS p ON p.uid = c.proposal_uid
ORDER BY c.starts_on, c.code
