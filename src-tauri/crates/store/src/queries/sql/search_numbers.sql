-- Tìm học viên by the beginning (?1 up to ?2) or the end (?3, its last six digits) of a number.
WITH hits AS (
    SELECT uid FROM trainees WHERE card_number <> '' AND card_number >= ?1 AND card_number < ?2
    UNION
    SELECT uid FROM trainees WHERE old_number <> '' AND old_number >= ?1 AND old_number < ?2
    UNION
    SELECT uid FROM trainees WHERE card_number <> '' AND substr(card_number, -6) = ?3
    UNION
    SELECT uid FROM trainees WHERE old_number <> '' AND substr(old_number, -6) = ?3
    LIMIT 500
)
SELECT 'trainee' AS kind, t.class_uid AS uid, t.full_name AS title, c.name || ' · ' || c.place AS subtitle,
       CASE WHEN t.card_number <> '' THEN t.card_number ELSE t.old_number END AS hidden
FROM hits JOIN trainees AS t ON t.uid = hits.uid JOIN training_classes AS c ON c.uid = t.class_uid
ORDER BY c.starts_on DESC, t.full_name
