-- Tìm một từ đã bỏ dấu in the registers that stay small: read whole.
SELECT kind, uid, title, subtitle, '' AS hidden FROM (
    SELECT 'proposal' AS kind, uid, title,
           code || CASE WHEN office_code <> '' THEN ' · ' || office_code ELSE '' END || ' · ' || year AS subtitle,
           year AS newest
    FROM proposals
    UNION ALL
    SELECT 'establishment', uid, name, tax_code || ' · ' || address, 0 FROM establishments
)
WHERE instr(fold(title || ' ' || subtitle), ?1) > 0
ORDER BY newest DESC, title
LIMIT 500
