INSERT INTO journal_operations
    (uid, made_at, officer, operation, label, undoes_uid, can_undo, schema_version, previous_hash, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
