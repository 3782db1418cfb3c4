-- Sổ đề án: one row per đề án with its money, summed over whole đồng.
WITH money AS (
    SELECT v.proposal_uid AS uid,
           sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l."grant" ELSE l."grant" END) AS spent,
           sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l.counterpart ELSE l.counterpart END) AS counterpart
    FROM vouchers AS v JOIN voucher_lines AS l ON l.voucher_uid = v.uid
    WHERE v.state <> 'draft'
    GROUP BY v.proposal_uid
), moved AS (
    SELECT proposal_uid AS uid,
           sum(CASE WHEN kind = 'advance' THEN amount ELSE 0 END) AS advanced,
           sum(CASE WHEN kind = 'return' THEN amount ELSE 0 END) AS returned
    FROM advances GROUP BY proposal_uid
)
SELECT p.uid, p.code, p.office_code, p.title, p.kind, p.source, p.year, p.stage, p.place,
       p.beneficiary_text, p.quantity, p.quantity_unit, p.approved_grant, p.officer,
       coalesce(moved.advanced, 0) AS advanced,
       coalesce(moved.returned, 0) AS returned,
       coalesce(money.spent, 0) AS spent,
       coalesce(money.counterpart, 0) AS counterpart,
       (SELECT sum(s.proposed) FROM settlements AS s WHERE s.proposal_uid = p.uid) AS settled,
       (SELECT c.number FROM contracts AS c WHERE c.proposal_uid = p.uid AND c.side = 'with_agency'
        ORDER BY c.signed_on LIMIT 1) AS contract_number
FROM proposals AS p
LEFT JOIN money ON money.uid = p.uid
LEFT JOIN moved ON moved.uid = p.uid
WHERE (?1 IS NULL OR p.year = ?1)
  AND (?2 IS NULL OR p.source = ?2)
  AND (?3 IS NULL OR p.stage = ?3)
  AND (?4 = '' OR fold(p.code || ' ' || p.office_code || ' ' || p.title || ' ' || p.beneficiary_text || ' ' || p.place) LIKE '%' || ?4 || '%')
ORDER BY p.year DESC, p.source DESC, p.code
