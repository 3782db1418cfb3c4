-- Tạm ứng, thanh toán, nộp trả, nghiệm thu, quyết toán của kỳ, one row a paper; the year of each as in report_proposals.
WITH dated AS MATERIALIZED (
    SELECT p.uid AS proposal_uid, a.uid, a.kind, a.paper_number AS number, a.moved_on AS made_on, a.amount,
           0 AS counterpart, p.year AS own_year, CAST(substr(a.moved_on, 1, 4) AS INTEGER) AS made_in
    FROM advances AS a JOIN proposals AS p ON p.uid = a.proposal_uid
    UNION ALL
    SELECT p.uid, a.uid, 'accepted', a.number, a.held_on, a.accepted_grant, a.accepted_counterpart, p.year,
           CAST(substr(a.held_on, 1, 4) AS INTEGER)
    FROM acceptances AS a JOIN proposals AS p ON p.uid = a.proposal_uid
    WHERE a.form = 'whole' OR NOT EXISTS (
        SELECT 1 FROM acceptances AS w WHERE w.proposal_uid = a.proposal_uid AND w.form = 'whole')
)
SELECT proposal_uid, uid, kind, number, made_on, amount, counterpart
FROM dated AS d
WHERE coalesce(nullif(max(CASE WHEN own_year <= made_in THEN own_year ELSE 0 END,
          coalesce((SELECT max(m.to_year) FROM budget_moves AS m WHERE m.proposal_uid = d.proposal_uid AND m.to_year <= made_in), 0),
          coalesce((SELECT max(s.year) FROM year_shares AS s WHERE s.proposal_uid = d.proposal_uid AND s.year <= made_in), 0)), 0), made_in)
      BETWEEN ?1 AND ?2
  AND (?3 IS NULL OR made_on >= ?3) AND (?4 IS NULL OR made_on <= ?4)
UNION ALL
SELECT proposal_uid, uid, 'settled', '', made_on, coalesce(approved, proposed), 0
FROM settlements
WHERE year BETWEEN ?1 AND ?2 AND (?3 IS NULL OR made_on >= ?3) AND (?4 IS NULL OR made_on <= ?4)
ORDER BY made_on, uid
