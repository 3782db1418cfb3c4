-- Bỏ ảnh of the records named in ?1 (a JSON list), and every image that shares its salt with one of them.
UPDATE journal_images SET salt = NULL, before_json = NULL, after_json = NULL
WHERE salt IN (
    SELECT i.salt FROM journal_images AS i
    JOIN journal_changes AS c ON c.seq = i.change_seq
    WHERE c.record_uid IN (SELECT value FROM json_each(?1)) AND i.salt IS NOT NULL
)
