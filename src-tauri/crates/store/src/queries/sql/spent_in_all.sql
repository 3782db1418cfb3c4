-- Kinh phí khuyến công đã chi of the whole file, in đồng; a reverse entry takes its own back.
SELECT coalesce(sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l."grant" ELSE l."grant" END), 0)
FROM vouchers AS v JOIN voucher_lines AS l ON l.voucher_uid = v.uid
WHERE v.state <> 'draft'
