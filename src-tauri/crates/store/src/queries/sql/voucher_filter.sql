-- Bộ lọc của sổ chứng từ: the page of the register and its totals go by the same words.
WHERE (?1 IS NULL OR v.year = ?1)
  AND (?2 IS NULL OR p.source = ?2)
  AND (?3 IS NULL OR v.proposal_uid = ?3)
  AND (?4 IS NULL OR v.kind = ?4)
  AND (?5 IS NULL OR v.state = ?5)
  AND (?6 = '' OR fold(v.number || ' ' || v.reason || ' ' || v.payee || ' ' || coalesce(p.code, '')
       || ' ' || coalesce(p.title, '') || ' ' || coalesce((
           SELECT content FROM voucher_lines WHERE voucher_uid = v.uid ORDER BY position LIMIT 1), ''))
       LIKE '%' || ?6 || '%')
