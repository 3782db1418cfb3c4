-- Mọi học viên: only what tells persons apart.
SELECT uid, class_uid, full_name, born_on, birth_year, card_number, old_number, commune_code
FROM trainees ORDER BY class_uid, position
