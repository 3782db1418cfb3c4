-- Cán bộ dùng chương trình, với vai trò và mật khẩu (Argon2id).
CREATE TABLE officers (
    uid TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('preparer', 'chief_accountant', 'head', 'viewer')),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    password_hash TEXT NOT NULL,
    recovery_hash TEXT NOT NULL DEFAULT ''
) STRICT;
