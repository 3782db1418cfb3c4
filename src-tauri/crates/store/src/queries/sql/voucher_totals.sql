-- Tổng của sổ chứng từ by kind and state, over everything that fits the filter of the register.
SELECT v.kind, v.state, count(*) AS papers, coalesce(sum(s."grant"), 0) AS "grant",
       coalesce(sum(s.counterpart), 0) AS counterpart
FROM vouchers AS v
LEFT JOIN proposals AS p ON p.uid = v.proposal_uid
LEFT JOIN (SELECT voucher_uid, sum("grant") AS "grant", sum(counterpart) AS counterpart
           FROM voucher_lines GROUP BY voucher_uid) AS s ON s.voucher_uid = v.uid
WHERE (?1 IS NULL OR v.year = ?1)
  AND (?2 IS NULL OR p.source = ?2)
  AND (?3 IS NULL OR v.proposal_uid = ?3)
  AND (?4 IS NULL OR v.kind = ?4)
  AND (?5 IS NULL OR v.state = ?5)
  AND (?6 = '' OR fold(v.number || ' ' || v.reason || ' ' || v.payee || ' ' || coalesce(p.code, '')
       || ' ' || coalesce(p.title, '') || ' ' || coalesce((
           SELECT content FROM voucher_lines WHERE voucher_uid = v.uid ORDER BY position LIMIT 1), ''))
       LIKE '%' || ?6 || '%')
GROUP BY v.kind, v.state
