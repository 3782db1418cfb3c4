-- Tìm lớp, học viên, chứng từ by their words, newest first; ?1 asks the index, ?2 is one word to be sure of.
WITH hits AS MATERIALIZED (
    SELECT r.id, r.kind, r.record_uid
    FROM searched_words AS w JOIN searched_records AS r ON r.id = w.rowid
    WHERE w.searched_words MATCH ?1 AND instr(r.folded, ?2) > 0
    ORDER BY w.rowid DESC LIMIT 500
)
SELECT kind, uid, title, subtitle, hidden FROM (
    SELECT h.id, h.kind, c.uid, c.name AS title, c.code || ' · ' || c.trade || ' · ' || c.place AS subtitle,
           '' AS hidden
    FROM hits AS h JOIN training_classes AS c ON c.uid = h.record_uid WHERE h.kind = 'class'
    UNION ALL
    SELECT h.id, h.kind, t.class_uid, t.full_name, c.name || ' · ' || c.place,
           CASE WHEN t.card_number <> '' THEN t.card_number ELSE t.old_number END
    FROM hits AS h JOIN trainees AS t ON t.uid = h.record_uid JOIN training_classes AS c ON c.uid = t.class_uid
    WHERE h.kind = 'trainee'
    UNION ALL
    SELECT h.id, h.kind, v.uid, CASE WHEN v.number = '' THEN v.reason ELSE v.number || ' · ' || v.reason END,
           coalesce(p.code || ' · ', '') || v.payee || ' · ' || strftime('%d/%m/%Y', v.paid_on), ''
    FROM hits AS h JOIN vouchers AS v ON v.uid = h.record_uid LEFT JOIN proposals AS p ON p.uid = v.proposal_uid
    WHERE h.kind = 'voucher'
)
ORDER BY id DESC
