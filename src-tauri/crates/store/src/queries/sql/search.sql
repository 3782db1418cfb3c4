-- Tìm một từ đã bỏ dấu in every kind of record that the palette opens.
SELECT * FROM (
    SELECT 'proposal' AS kind, uid, title,
           code || CASE WHEN office_code <> '' THEN ' · ' || office_code ELSE '' END || ' · ' || year AS subtitle,
           '' AS hidden, year AS newest
    FROM proposals
    UNION ALL
    SELECT 'class', uid, name, code || ' · ' || trade || ' · ' || place, '',
           coalesce(CAST(substr(starts_on, 1, 4) AS INTEGER), 0)
    FROM training_classes
    UNION ALL
    SELECT 'trainee', t.class_uid, t.full_name, c.name || ' · ' || c.place,
           CASE WHEN t.card_number <> '' THEN t.card_number ELSE t.old_number END,
           coalesce(CAST(substr(c.starts_on, 1, 4) AS INTEGER), 0)
    FROM trainees AS t JOIN training_classes AS c ON c.uid = t.class_uid
    UNION ALL
    SELECT 'voucher', v.uid, CASE WHEN v.number = '' THEN v.reason ELSE v.number || ' · ' || v.reason END,
           coalesce(p.code || ' · ', '') || v.payee || ' · ' || strftime('%d/%m/%Y', v.paid_on), '', v.year
    FROM vouchers AS v LEFT JOIN proposals AS p ON p.uid = v.proposal_uid
    UNION ALL
    SELECT 'establishment', uid, name, tax_code || ' · ' || address, '', 0
    FROM establishments
)
WHERE instr(fold(title || ' ' || subtitle || ' ' || hidden), ?1) > 0
ORDER BY newest DESC, title
LIMIT 500
