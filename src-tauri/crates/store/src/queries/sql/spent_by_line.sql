-- Đã chi theo dòng dự toán: what counts, a receipt lowers; the vouchers of ?2 (a JSON list) stay out.
SELECT CASE WHEN ?3 THEN v.payee ELSE '' END AS payee, l.estimate_line_uid,
       sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l."grant" ELSE l."grant" END) AS "grant",
       sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l.counterpart ELSE l.counterpart END) AS counterpart
FROM vouchers AS v JOIN voucher_lines AS l ON l.voucher_uid = v.uid
WHERE v.proposal_uid = ?1 AND v.state <> 'draft'
  AND v.uid NOT IN (SELECT value FROM json_each(?2))
GROUP BY 1, 2
ORDER BY 1
