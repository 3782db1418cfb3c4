-- Lớp khác: classes of every other đề án, and those not attached to any.
SELECT c.uid, c.name, c.code, coalesce(p.year, CAST(substr(c.starts_on, 1, 4) AS INTEGER)) AS year,
       c.starts_on, c.ends_on, c.class_days
FROM training_classes AS c LEFT JOIN proposals AS p ON p.uid = c.proposal_uid
WHERE c.proposal_uid IS NOT ?1
ORDER BY c.starts_on, c.code
