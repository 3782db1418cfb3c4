-- Mọi hỗ trợ: beneficiaries of every đề án, of any year and source, oldest first.
SELECT b.proposal_uid, p.code, p.kind, p.source, p.year, b.establishment_uid, e.owner_card_number, b.abroad,
       e.tax_code, e.name, e.commune_code, b.content, b."grant"
FROM beneficiaries AS b
JOIN proposals AS p ON p.uid = b.proposal_uid
JOIN establishments AS e ON e.uid = b.establishment_uid
ORDER BY p.year, p.code, b.position
