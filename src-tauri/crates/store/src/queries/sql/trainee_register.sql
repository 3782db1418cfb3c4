-- Sổ học viên across classes, by tên in Vietnamese order.
SELECT t.uid, t.class_uid, c.name AS class_name, c.code AS class_code, t.full_name, t.born_on, t.birth_year, t.sex,
       t.card_number, t.old_number, t.address, t."group", t.certificate_number
FROM trainees AS t
JOIN training_classes AS c ON c.uid = t.class_uid
LEFT JOIN proposals AS p ON p.uid = c.proposal_uid
WHERE (?1 IS NULL OR p.year = ?1 OR substr(c.starts_on, 1, 4) = CAST(?1 AS TEXT))
  AND (?2 IS NULL OR t.class_uid = ?2)
  AND (?3 = '' OR fold(t.full_name || ' ' || t.address || ' ' || t.card_number || ' ' || t.old_number) LIKE '%' || ?3 || '%')
ORDER BY name_key(t.full_name), t.uid
LIMIT ?4
