-- Học viên của những lớp whose words hold ?1 ("lan moc" is Lan of the carpenters): ?2 asks the index.
WITH classes AS MATERIALIZED (
    SELECT r.record_uid AS uid
    FROM searched_words AS w JOIN searched_records AS r ON r.id = w.rowid
    WHERE w.searched_words MATCH ?2 AND r.kind = 'class' AND instr(r.folded, ?1) > 0
    ORDER BY w.rowid DESC LIMIT 20
)
SELECT 'trainee' AS kind, t.class_uid AS uid, t.full_name AS title, c.name || ' · ' || c.place AS subtitle,
       CASE WHEN t.card_number <> '' THEN t.card_number ELSE t.old_number END AS hidden
FROM classes JOIN training_classes AS c ON c.uid = classes.uid JOIN trainees AS t ON t.class_uid = c.uid
ORDER BY c.starts_on DESC, t.position
