-- Đề án của kỳ báo cáo with their sums: budget years ?1 to ?2, days ?3 to ?4 (null = the whole year). Money in đồng.
WITH paid AS MATERIALIZED (
    SELECT v.proposal_uid AS uid,
           sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l."grant" ELSE l."grant" END) AS spent,
           sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l.counterpart ELSE l.counterpart END) AS counterpart
    FROM vouchers AS v JOIN voucher_lines AS l ON l.voucher_uid = v.uid
    WHERE v.state <> 'draft' AND v.year BETWEEN ?1 AND ?2
      AND (?3 IS NULL OR v.paid_on >= ?3) AND (?4 IS NULL OR v.paid_on <= ?4)
    GROUP BY v.proposal_uid
), dated AS MATERIALIZED (
    SELECT p.uid, a.kind, a.amount, a.moved_on AS made_on, p.year AS own_year,
           CAST(substr(a.moved_on, 1, 4) AS INTEGER) AS made_in, 0 AS counterpart
    FROM advances AS a JOIN proposals AS p ON p.uid = a.proposal_uid
    UNION ALL
    SELECT p.uid, 'accepted', a.accepted_grant, a.held_on, p.year,
           CAST(substr(a.held_on, 1, 4) AS INTEGER), a.accepted_counterpart
    FROM acceptances AS a JOIN proposals AS p ON p.uid = a.proposal_uid
    WHERE a.form = 'whole' OR NOT EXISTS (
        SELECT 1 FROM acceptances AS w WHERE w.proposal_uid = a.proposal_uid AND w.form = 'whole')
), moved AS MATERIALIZED (
    SELECT uid,
           sum(CASE WHEN kind = 'advance' THEN amount ELSE 0 END) AS advanced,
           sum(CASE WHEN kind = 'final_payment' THEN amount ELSE 0 END) AS paid_out,
           sum(CASE WHEN kind = 'return' THEN amount ELSE 0 END) AS returned,
           sum(CASE WHEN kind = 'accepted' THEN amount ELSE 0 END) AS accepted,
           sum(counterpart) AS accepted_counterpart,
           sum(kind = 'accepted') AS acceptances
    FROM dated AS d
    WHERE coalesce(nullif(max(CASE WHEN own_year <= made_in THEN own_year ELSE 0 END,
              coalesce((SELECT max(m.to_year) FROM budget_moves AS m WHERE m.proposal_uid = d.uid AND m.to_year <= made_in), 0),
              coalesce((SELECT max(s.year) FROM year_shares AS s WHERE s.proposal_uid = d.uid AND s.year <= made_in), 0)), 0), made_in)
          BETWEEN ?1 AND ?2
      AND (?3 IS NULL OR made_on >= ?3) AND (?4 IS NULL OR made_on <= ?4)
    GROUP BY uid
), locked AS MATERIALIZED (
    SELECT proposal_uid AS uid, sum(coalesce(approved, proposed)) AS settled
    FROM settlements
    WHERE year BETWEEN ?1 AND ?2 AND (?3 IS NULL OR made_on >= ?3) AND (?4 IS NULL OR made_on <= ?4)
    GROUP BY proposal_uid
), shares AS MATERIALIZED (
    SELECT proposal_uid AS uid,
           sum(CASE WHEN year BETWEEN ?1 AND ?2 THEN "grant" ELSE 0 END) AS granted,
           sum(CASE WHEN year BETWEEN ?1 AND ?2 THEN other ELSE 0 END) AS other,
           max(year BETWEEN ?1 AND ?2) AS has_year
    FROM year_shares GROUP BY proposal_uid
), taught AS MATERIALIZED (
    SELECT c.proposal_uid AS uid, count(*) AS trainees, sum(t.job_after <> '') AS placed
    FROM trainees AS t JOIN training_classes AS c ON c.uid = t.class_uid
    WHERE c.proposal_uid IS NOT NULL GROUP BY c.proposal_uid
), seen AS MATERIALIZED (
    SELECT proposal_uid AS uid, count(*) AS visits
    FROM visits
    WHERE proposal_uid IS NOT NULL
      AND visited_on BETWEEN ?5 AND ?6
    GROUP BY proposal_uid
)
SELECT p.uid, p.code, p.title, p.kind, p.source, p.year, p.stage, p.place, p.commune_code,
       p.beneficiary_text, p.implementer, p.quantity, p.quantity_unit, p.programme_uid, p.jobs, p.ends_on,
       p.review_obstacle, p.review_plan,
       (CASE WHEN shares.uid IS NULL THEN p.year BETWEEN ?1 AND ?2 ELSE shares.has_year END) AS in_plan,
       CASE WHEN shares.uid IS NOT NULL THEN shares.granted
            WHEN p.year BETWEEN ?1 AND ?2 THEN p.approved_grant END AS approved,
       CASE WHEN shares.uid IS NOT NULL THEN shares.other
            WHEN p.year BETWEEN ?1 AND ?2 THEN p.approved_other END AS approved_other,
       coalesce(moved.advanced, 0) AS advanced, coalesce(moved.paid_out, 0) AS paid_out,
       coalesce(moved.returned, 0) AS returned, coalesce(moved.accepted, 0) AS accepted,
       coalesce(moved.accepted_counterpart, 0) AS accepted_counterpart,
       coalesce(moved.acceptances, 0) AS acceptances,
       coalesce(paid.spent, 0) AS spent, coalesce(paid.counterpart, 0) AS counterpart,
       locked.settled AS settled,
       coalesce(taught.trainees, 0) AS trainees, coalesce(taught.placed, 0) AS placed,
       (SELECT count(*) FROM beneficiaries AS b WHERE b.proposal_uid = p.uid) AS establishments,
       (SELECT count(*) FROM delegates AS d WHERE d.proposal_uid = p.uid) AS delegates,
       coalesce(seen.visits, 0) AS visits
FROM proposals AS p
LEFT JOIN paid ON paid.uid = p.uid
LEFT JOIN moved ON moved.uid = p.uid
LEFT JOIN locked ON locked.uid = p.uid
LEFT JOIN shares ON shares.uid = p.uid
LEFT JOIN taught ON taught.uid = p.uid
LEFT JOIN seen ON seen.uid = p.uid
WHERE p.year BETWEEN ?1 AND ?2 OR shares.has_year = 1
   OR paid.uid IS NOT NULL OR moved.uid IS NOT NULL OR locked.uid IS NOT NULL
ORDER BY p.source DESC, p.year, p.code
