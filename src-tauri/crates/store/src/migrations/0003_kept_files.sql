-- Tệp lưu kèm: what lies in `<file>.files/`, one row for each record that shows it.
CREATE TABLE kept_files (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT REFERENCES proposals (uid),
    holder_uid TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('pdf', 'jpeg', 'png', 'xml')),
    kept_at TEXT NOT NULL
) STRICT;
CREATE INDEX kept_files_by_holder ON kept_files (holder_uid);
CREATE INDEX kept_files_by_proposal ON kept_files (proposal_uid);
CREATE INDEX kept_files_by_hash ON kept_files (sha256);
