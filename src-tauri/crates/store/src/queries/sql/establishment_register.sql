-- Sổ cơ sở: one row per establishment with how often and how much it was supported.
SELECT e.uid, e.name, e.kind, e.tax_code, e.address, e.commune_code, e.representative, e.trade,
       e.workers, e.women_owned,
       (SELECT count(*) FROM products AS s WHERE s.establishment_uid = e.uid AND s.level IS NOT NULL) AS certified_products,
       count(b.uid) AS supports, coalesce(sum(b."grant"), 0) AS granted, max(p.year) AS last_year
FROM establishments AS e
LEFT JOIN beneficiaries AS b ON b.establishment_uid = e.uid
LEFT JOIN proposals AS p ON p.uid = b.proposal_uid
WHERE (?1 IS NULL OR e.kind = ?1)
  AND (?3 IS NULL OR e.commune_code = ?3)
  AND (?2 = '' OR instr(fold(e.name || ' ' || e.tax_code || ' ' || e.address || ' ' || e.representative || ' ' || e.owner_name || ' ' || e.trade), ?2) > 0)
GROUP BY e.uid
ORDER BY e.name COLLATE vi, e.uid
