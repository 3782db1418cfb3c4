-- Chứng từ có hóa đơn, as messages name them (QG-03, PC-0012).
SELECT v.uid, v.proposal_uid, coalesce(p.code || ', ', '') || v.number AS used_in
FROM vouchers AS v LEFT JOIN proposals AS p ON p.uid = v.proposal_uid
WHERE v.state = 'posted' AND v.reverses_uid IS NULL
  AND EXISTS (SELECT 1 FROM voucher_lines AS l WHERE l.voucher_uid = v.uid AND l.invoice_number <> '')
