SELECT p.centre_uid, coalesce((SELECT n.centre_name FROM received_packages n WHERE n.centre_uid = p.centre_uid ORDER BY n.sequence DESC LIMIT 1), '') AS centre_name, p.code, p.year,
    coalesce(j.value ->> 'full_name', '') AS name,
    coalesce(j.value ->> 'card_number', '') AS number,
    coalesce(j.value ->> 'born_on', '') AS born_on
FROM received_proposals p, json_each(p.content, '$.people') j
WHERE NOT EXISTS (
    SELECT 1 FROM received_packages k
    WHERE k.centre_uid = p.centre_uid AND k.sequence > p.sequence
      AND (k.scope = 'all' OR (k.year = p.year AND (k.source IS NULL OR k.source = p.source)))
)
ORDER BY p.centre_uid, p.year, p.code, j.key
