-- Mọi học viên: only what tells persons apart.
SELECT class_uid, full_name, born_on, card_number, old_number
FROM trainees ORDER BY class_uid, position
