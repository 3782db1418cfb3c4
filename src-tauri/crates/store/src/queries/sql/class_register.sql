-- Sổ lớp: one row per class with its đề án and the number of trainees.
SELECT c.uid, c.code, c.name, c.trade, c.place, c.starts_on, c.ends_on, c.proposal_uid,
       coalesce(p.code, '') AS proposal_code, coalesce(p.title, '') AS proposal_title,
       (SELECT count(*) FROM trainees AS t WHERE t.class_uid = c.uid) AS trainee_count,
       (SELECT count(*) FROM trainees AS t WHERE t.class_uid = c.uid AND t.card_number = '' AND t.old_number = '') AS without_number
FROM training_classes AS c LEFT JOIN proposals AS p ON p.uid = c.proposal_uid
WHERE (?1 IS NULL OR p.year = ?1 OR (p.uid IS NULL AND substr(c.starts_on, 1, 4) = CAST(?1 AS TEXT)) OR (p.uid IS NULL AND c.starts_on IS NULL))
  AND (?2 IS NULL OR c.proposal_uid = ?2)
  AND (?3 = '' OR fold(c.code || ' ' || c.name || ' ' || c.place || ' ' || c.trade) LIKE '%' || ?3 || '%')
ORDER BY p.year DESC, p.code, c.starts_on IS NULL, c.starts_on, c.code
LIMIT ?4
