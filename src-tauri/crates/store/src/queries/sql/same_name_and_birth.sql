-- Người cùng họ tên (?1, folded) sinh cùng ngày ?2, or in the same year ?3 and commune ?4 where one of the two
-- birthdays is not known; in classes other than ?5.
WITH near AS (
    SELECT uid, full_name, class_uid FROM trainees WHERE born_on = ?2
    UNION ALL
    SELECT uid, full_name, class_uid FROM trainees
    WHERE commune_code = ?4 AND coalesce(CAST(substr(born_on, 1, 4) AS INTEGER), birth_year) = ?3
      AND (?2 IS NULL OR born_on IS NULL)
)
SELECT t.uid AS trainee_uid, t.full_name, t.born_on, t.birth_year, t.card_number, t.old_number, t.commune_code,
       t.address, c.uid AS class_uid, c.name AS class_name, c.starts_on, c.ends_on, p.year
FROM near
JOIN trainees AS t ON t.uid = near.uid
JOIN training_classes AS c ON c.uid = t.class_uid
LEFT JOIN proposals AS p ON p.uid = c.proposal_uid
WHERE near.class_uid <> ?5 AND fold(near.full_name) = ?1
ORDER BY c.starts_on, c.code, t.position
