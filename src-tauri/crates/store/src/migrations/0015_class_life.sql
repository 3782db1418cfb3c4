-- Giáo viên, tiền giảng, vật tư thực hành, việc làm sau đào tạo.
ALTER TABLE lessons ADD COLUMN kind TEXT NOT NULL DEFAULT 'practice' CHECK (kind IN ('theory', 'practice'));

CREATE TABLE teachers (
    uid TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    qualification TEXT NOT NULL DEFAULT '',
    workplace TEXT NOT NULL DEFAULT '',
    tax_code TEXT NOT NULL DEFAULT '',
    account TEXT NOT NULL DEFAULT '',
    bank TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE class_teachers (
    uid TEXT PRIMARY KEY NOT NULL,
    class_uid TEXT NOT NULL REFERENCES training_classes (uid),
    teacher_uid TEXT NOT NULL REFERENCES teachers (uid),
    position INTEGER NOT NULL,
    hour_rate INTEGER NOT NULL CHECK (hour_rate >= 0),
    tax_percent TEXT NOT NULL DEFAULT '0',
    tax_from INTEGER NOT NULL DEFAULT 0,
    untaxed_ground TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX class_teachers_by_class ON class_teachers (class_uid, position);
CREATE INDEX class_teachers_by_teacher ON class_teachers (teacher_uid);

CREATE TABLE material_moves (
    uid TEXT PRIMARY KEY NOT NULL,
    class_uid TEXT NOT NULL REFERENCES training_classes (uid),
    position INTEGER NOT NULL,
    moved_on TEXT NOT NULL,
    material TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    quantity TEXT NOT NULL,
    unit_price INTEGER,
    paper TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX material_moves_by_class ON material_moves (class_uid, moved_on);

CREATE TABLE follow_ups (
    uid TEXT PRIMARY KEY NOT NULL,
    class_uid TEXT NOT NULL REFERENCES training_classes (uid),
    trainee_uid TEXT NOT NULL REFERENCES trainees (uid),
    asked_on TEXT NOT NULL,
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    job TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    wage INTEGER,
    confirmed_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX follow_ups_by_class ON follow_ups (class_uid, asked_on);
CREATE INDEX follow_ups_by_trainee ON follow_ups (trainee_uid);
