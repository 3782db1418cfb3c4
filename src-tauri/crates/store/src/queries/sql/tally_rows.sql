-- Dòng đếm: one row per đề án of the years, with what stands below it counted.
WITH people AS (
    SELECT c.proposal_uid AS uid, count(*) AS trainees,
           sum(coalesce((SELECT f.working FROM follow_ups AS f WHERE f.trainee_uid = t.uid
                         ORDER BY f.asked_on DESC, f.uid DESC LIMIT 1), t.job_after <> '')) AS employed
    FROM training_classes AS c JOIN trainees AS t ON t.class_uid = c.uid
    GROUP BY c.proposal_uid
), money AS (
    SELECT v.proposal_uid AS uid,
           sum(CASE WHEN v.kind = 'receipt_voucher' THEN -l."grant" ELSE l."grant" END) AS spent
    FROM vouchers AS v JOIN voucher_lines AS l ON l.voucher_uid = v.uid
    WHERE v.state <> 'draft'
    GROUP BY v.proposal_uid
), helped AS (
    SELECT proposal_uid AS uid, group_concat(DISTINCT establishment_uid || ' ') AS establishments
    FROM beneficiaries GROUP BY proposal_uid
)
SELECT p.uid, p.code, p.title, p.kind, p.content, p.source, p.year, p.stage, p.programme_uid, p.place,
       p.commune_code, p.beneficiary_text, p.quantity, p.quantity_unit, p.jobs, p.approved_grant,
       p.approved_other,
       trim(replace(coalesce(helped.establishments, ''), ' ,', ' ')) AS establishments,
       coalesce(people.trainees, 0) AS trainees,
       coalesce(people.employed, 0) AS employed,
       (SELECT count(*) FROM machines AS m WHERE m.proposal_uid = p.uid) AS machines,
       coalesce(money.spent, 0) AS spent,
       coalesce((SELECT sum(s.proposed) FROM settlements AS s WHERE s.proposal_uid = p.uid), 0) AS settled
FROM proposals AS p
LEFT JOIN people ON people.uid = p.uid
LEFT JOIN money ON money.uid = p.uid
LEFT JOIN helped ON helped.uid = p.uid
WHERE p.year BETWEEN ?1 AND ?2
ORDER BY p.year, p.source DESC, p.code
