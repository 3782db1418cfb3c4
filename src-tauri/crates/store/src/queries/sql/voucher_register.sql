-- Sổ chứng từ: one row per voucher with its sums; the content is that of its first line.
-- The vouchers of the page are found first; everything else is read for them alone.
-- A draft is `over_line` when one of its lines and what was posted pass the estimate line together.
WITH page AS (
    SELECT v.uid
    FROM vouchers AS v
    LEFT JOIN proposals AS p ON p.uid = v.proposal_uid
    {filter}
    ORDER BY v.paid_on DESC, v.series_number DESC, v.number DESC, v.uid DESC
    LIMIT coalesce(?7, -1)
), drafted AS (
    SELECT v.uid, v.kind, v.proposal_uid, v.payee, v.reason, l.uid AS line_uid, l.estimate_line_uid, l."grant",
           l.counterpart
    FROM page JOIN vouchers AS v ON v.uid = page.uid
    LEFT JOIN voucher_lines AS l ON l.voucher_uid = v.uid
    WHERE v.state = 'draft'
), posted AS (
    SELECT l.estimate_line_uid AS uid,
           sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l."grant" ELSE l."grant" END) AS "grant"
    FROM voucher_lines AS l JOIN vouchers AS v ON v.uid = l.voucher_uid
    WHERE v.state <> 'draft' AND l.estimate_line_uid IN (SELECT estimate_line_uid FROM drafted)
    GROUP BY l.estimate_line_uid
), flagged AS (
    SELECT d.uid,
           max(e."grant" IS NOT NULL AND d.kind <> 'receipt_voucher'
               AND d."grant" + coalesce(posted."grant", 0) > e."grant") AS over_line,
           max(d.proposal_uid IS NULL OR d.payee = '' OR d.reason = ''
               OR d.line_uid IS NULL OR e.uid IS NULL OR d."grant" + d.counterpart <= 0) AS incomplete
    FROM drafted AS d
    LEFT JOIN estimate_lines AS e ON e.uid = d.estimate_line_uid
    LEFT JOIN posted ON posted.uid = d.estimate_line_uid
    GROUP BY d.uid
), sums AS (
    SELECT page.uid, sum(l."grant") AS "grant", sum(l.counterpart) AS counterpart
    FROM page JOIN voucher_lines AS l ON l.voucher_uid = page.uid GROUP BY page.uid
)
SELECT v.uid, v.kind, v.year, v.book, v.number, v.paid_on, v.reason, v.payee, v.proposal_uid,
       coalesce(p.code, '') AS proposal_code, coalesce(p.title, '') AS proposal_title, p.source,
       v.class_uid, coalesce(e.content, '') AS estimate_content, coalesce(f.sub_item, '') AS sub_item,
       coalesce(sums."grant", 0) AS "grant", coalesce(sums.counterpart, 0) AS counterpart,
       coalesce(sums."grant" + sums.counterpart, 0) AS amount,
       v.state, v.issued_on, v.reverses_uid,
       CASE WHEN flagged.over_line THEN 'over_line' WHEN flagged.incomplete THEN 'incomplete' END AS problem
FROM page
JOIN vouchers AS v ON v.uid = page.uid
LEFT JOIN proposals AS p ON p.uid = v.proposal_uid
LEFT JOIN sums ON sums.uid = v.uid
LEFT JOIN voucher_lines AS f ON f.uid = (
    SELECT uid FROM voucher_lines WHERE voucher_uid = v.uid ORDER BY position LIMIT 1)
LEFT JOIN estimate_lines AS e ON e.uid = f.estimate_line_uid
LEFT JOIN flagged ON flagged.uid = v.uid
ORDER BY v.paid_on DESC, v.series_number DESC, v.number DESC, v.uid DESC
