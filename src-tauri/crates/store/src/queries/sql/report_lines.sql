-- Dòng chứng từ của kỳ: what the sums of đã chi and đối ứng are made of, in đồng.
SELECT v.proposal_uid, v.uid, v.kind = 'receipt_voucher' AS takes_away, v.number, v.paid_on AS made_on,
       CASE WHEN l.content = '' THEN v.reason ELSE l.content END AS content,
       l."grant" AS amount, l.counterpart, l.invoice_symbol || ' ' || l.invoice_number AS paper
FROM vouchers AS v JOIN voucher_lines AS l ON l.voucher_uid = v.uid
WHERE v.proposal_uid IS NOT NULL AND v.state <> 'draft' AND v.year BETWEEN ?1 AND ?2
  AND (?3 IS NULL OR v.paid_on >= ?3) AND (?4 IS NULL OR v.paid_on <= ?4)
ORDER BY v.paid_on, v.number, l.position
