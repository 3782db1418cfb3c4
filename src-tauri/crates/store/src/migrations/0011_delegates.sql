-- Đại biểu of a meeting, a course or a study tour.
CREATE TABLE delegates (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    state_paid INTEGER NOT NULL,
    days INTEGER NOT NULL CHECK (days >= 0),
    day_rate INTEGER NOT NULL CHECK (day_rate >= 0),
    signed INTEGER NOT NULL
) STRICT;
CREATE INDEX delegates_by_proposal ON delegates (proposal_uid, position);
