-- Tổng của sổ chứng từ by kind and state, over everything that fits the filter of the register.
SELECT v.kind, v.state, count(*) AS papers, coalesce(sum(s."grant"), 0) AS "grant",
       coalesce(sum(s.counterpart), 0) AS counterpart
FROM vouchers AS v
LEFT JOIN proposals AS p ON p.uid = v.proposal_uid
LEFT JOIN (SELECT voucher_uid, sum("grant") AS "grant", sum(counterpart) AS counterpart
           FROM voucher_lines GROUP BY voucher_uid) AS s ON s.voucher_uid = v.uid
{filter}
GROUP BY v.kind, v.state
