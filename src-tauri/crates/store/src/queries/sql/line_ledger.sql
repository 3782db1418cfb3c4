-- Sổ một dòng dự toán: what counts on the line, in the order it was paid; a receipt gives back.
SELECT v.uid AS voucher_uid, v.paid_on, v.number, v.kind, v.state,
       CASE WHEN l.content <> '' THEN l.content ELSE v.reason END AS content,
       CASE WHEN v.kind = 'receipt_voucher' THEN -l."grant" ELSE l."grant" END AS amount
FROM voucher_lines AS l JOIN vouchers AS v ON v.uid = l.voucher_uid
WHERE l.estimate_line_uid = ?1 AND v.state <> 'draft' AND (?2 IS NULL OR v.uid <> ?2)
ORDER BY v.paid_on, v.series_number, v.number, l.position
