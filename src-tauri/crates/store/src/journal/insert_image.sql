INSERT INTO journal_images (change_seq, salt, before_json, after_json) VALUES (?1, ?2, ?3, ?4)
