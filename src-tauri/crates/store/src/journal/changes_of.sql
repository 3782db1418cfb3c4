SELECT c.seq, c.table_name, c.record_uid, c.before_hash, c.after_hash, i.salt, i.before_json, i.after_json
FROM journal_changes AS c JOIN journal_images AS i ON i.change_seq = c.seq
WHERE c.operation_uid = ?1 ORDER BY c.seq
