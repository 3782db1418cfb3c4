-- Dòng có hóa đơn of one seller and number, in vouchers that stand; found by voucher_lines_by_invoice_key.
SELECT v.proposal_uid, l.voucher_uid, coalesce(p.code || ', ', '') || v.number AS used_in,
       l.seller_tax_code, l.invoice_symbol, l.invoice_number
FROM voucher_lines AS l
JOIN vouchers AS v ON v.uid = l.voucher_uid
LEFT JOIN proposals AS p ON p.uid = v.proposal_uid
WHERE l.invoice_number <> ''
  AND trim(l.seller_tax_code) = ?1 AND ltrim(trim(l.invoice_number), '0') = ?2
  AND v.uid <> ?3 AND v.state = 'posted' AND v.reverses_uid IS NULL
ORDER BY v.paid_on, l.position
