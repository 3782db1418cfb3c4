SELECT o.* FROM journal_operations AS o
WHERE EXISTS (SELECT 1 FROM journal_changes AS c WHERE c.operation_uid = o.uid AND c.record_uid = ?1)
ORDER BY o.seq DESC LIMIT ?2
