-- Cùng người, khác người: what an officer decided about two rows. No reference: the decision outlives a
-- row that is taken off its class, and says nothing once the row is gone.
CREATE TABLE person_decisions (
    uid TEXT PRIMARY KEY NOT NULL,
    one_uid TEXT NOT NULL,
    other_uid TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
    decided_by TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX person_decisions_by_pair ON person_decisions (one_uid, other_uid);
CREATE INDEX person_decisions_by_other ON person_decisions (other_uid);

-- Nhật ký xem dữ liệu cá nhân: append-only, and without any personal value: who looked at whose fields,
-- when, and on what ground.
CREATE TABLE access_log (
    uid TEXT PRIMARY KEY NOT NULL,
    seen_at TEXT NOT NULL,
    officer TEXT NOT NULL,
    list TEXT NOT NULL,
    subject_uid TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 0),
    fields TEXT NOT NULL,
    ground TEXT NOT NULL
) STRICT;
CREATE INDEX access_log_by_subject ON access_log (subject_uid, seen_at);
CREATE TRIGGER access_log_stays BEFORE UPDATE ON access_log
BEGIN SELECT RAISE(ABORT, 'access log is append-only'); END;
CREATE TRIGGER access_log_remains BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'access log is append-only'); END;

-- Sổ xuất danh sách: what left the machine, to whom and on what ground; append-only, no personal value.
CREATE TABLE list_exports (
    uid TEXT PRIMARY KEY NOT NULL,
    made_at TEXT NOT NULL,
    officer TEXT NOT NULL,
    list TEXT NOT NULL,
    purpose TEXT NOT NULL,
    ground TEXT NOT NULL,
    recipient TEXT NOT NULL,
    paper TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 0),
    whole_numbers INTEGER NOT NULL CHECK (whole_numbers IN (0, 1)),
    encrypted INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
CREATE TRIGGER list_exports_stay BEFORE UPDATE ON list_exports
BEGIN SELECT RAISE(ABORT, 'export log is append-only'); END;
CREATE TRIGGER list_exports_remain BEFORE DELETE ON list_exports
BEGIN SELECT RAISE(ABORT, 'export log is append-only'); END;
