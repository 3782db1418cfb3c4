-- Sổ hóa đơn: each invoice with the voucher that uses it, if one does.
WITH uses AS (
    SELECT i.uid AS invoice_uid, v.uid AS voucher_uid, v.number, v.kind, v.proposal_uid,
           row_number() OVER (PARTITION BY i.uid ORDER BY v.state = 'draft', v.paid_on, v.uid) AS nth
    FROM invoices AS i
    JOIN voucher_lines AS l ON l.seller_tax_code = i.seller_tax_code AND l.invoice_number <> ''
        AND ltrim(l.invoice_number, '0') = i.number AND upper(l.invoice_symbol) = upper(i.symbol)
    JOIN vouchers AS v ON v.uid = l.voucher_uid
    WHERE v.state <> 'cancelled' AND v.reverses_uid IS NULL
)
SELECT i.uid, i.symbol, i.number, i.issued_on, i.seller_name, i.seller_tax_code, i.buyer_name,
       i.total, i.computed_total, i.seal, i.relation, i.related_to, i.line_count, i.currency,
       coalesce(i.proposal_uid, u.proposal_uid) AS proposal_uid,
       coalesce(p.code, '') AS proposal_code,
       u.voucher_uid, coalesce(u.number, '') AS voucher_number, u.kind AS voucher_kind
FROM invoices AS i
LEFT JOIN uses AS u ON u.invoice_uid = i.uid AND u.nth = 1
LEFT JOIN proposals AS p ON p.uid = coalesce(i.proposal_uid, u.proposal_uid)
WHERE (?1 IS NULL OR substr(i.issued_on, 1, 4) = CAST(?1 AS TEXT))
  AND (?2 IS NULL OR coalesce(i.proposal_uid, u.proposal_uid) = ?2
       OR (?3 AND coalesce(i.proposal_uid, u.proposal_uid) IS NULL))
  AND (NOT ?3 OR u.voucher_uid IS NULL)
  AND (?4 = '' OR instr(fold(i.symbol || ' ' || i.number || ' ' || i.seller_name || ' '
       || i.seller_tax_code || ' ' || i.buyer_name || ' ' || coalesce(p.code, '')), ?4) > 0)
ORDER BY i.issued_on DESC, i.seller_name, i.number, i.uid
