-- Dòng có hóa đơn of vouchers that stand.
SELECT l.* FROM voucher_lines AS l JOIN vouchers AS v ON v.uid = l.voucher_uid
WHERE v.state = 'posted' AND v.reverses_uid IS NULL AND l.invoice_number <> ''
ORDER BY v.paid_on, l.position
