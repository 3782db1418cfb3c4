-- A đề án stands unless a newer package of its centre covers its year and source and no longer has it:
-- a function of the set of packages alone, so the order they came in does not count.
SELECT p.centre_uid, coalesce((SELECT n.centre_name FROM received_packages n WHERE n.centre_uid = p.centre_uid ORDER BY n.sequence DESC LIMIT 1), '') AS centre_name, p.proposal_uid, p.sequence, p.code, p.title, p.stage, p.year, p.source,
    p.approved, p.advanced, p.spent, p.settled, p.returned, p.counterpart, p.people
FROM received_proposals p
WHERE NOT EXISTS (
    SELECT 1 FROM received_packages k
    WHERE k.centre_uid = p.centre_uid AND k.sequence > p.sequence
      AND (k.scope = 'all' OR (k.year = p.year AND (k.source IS NULL OR k.source = p.source)))
)
ORDER BY centre_name, p.centre_uid, p.year DESC, p.source, p.code, p.proposal_uid
