-- Kinh phí theo năm, nguồn, giai đoạn: whole đồng, summed from the same records as the register of đề án.
WITH money AS (
    SELECT v.proposal_uid AS uid,
           sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l."grant" ELSE l."grant" END) AS spent
    FROM vouchers AS v JOIN voucher_lines AS l ON l.voucher_uid = v.uid
    WHERE v.state <> 'draft'
    GROUP BY v.proposal_uid
), settled AS (
    SELECT proposal_uid AS uid, sum(proposed) AS proposed FROM settlements GROUP BY proposal_uid
)
SELECT p.year, p.source, p.stage, count(*) AS proposals,
       sum(coalesce(p.approved_grant, 0)) AS approved,
       sum(coalesce(money.spent, 0)) AS spent,
       sum(coalesce(settled.proposed, 0)) AS settled
FROM proposals AS p
LEFT JOIN money ON money.uid = p.uid
LEFT JOIN settled ON settled.uid = p.uid
WHERE p.year BETWEEN ?1 AND ?2 AND (?3 IS NULL OR p.source = ?3)
GROUP BY p.year, p.source, p.stage
ORDER BY p.year, p.source
