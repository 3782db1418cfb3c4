INSERT INTO journal_erasures (erased_at, officer, asked_by, ground, changes_erased) VALUES (?1, ?2, ?3, ?4, ?5)
