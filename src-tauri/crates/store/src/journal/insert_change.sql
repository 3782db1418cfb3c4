INSERT INTO journal_changes (operation_uid, table_name, record_uid, before_hash, after_hash)
VALUES (?1, ?2, ?3, ?4, ?5)
