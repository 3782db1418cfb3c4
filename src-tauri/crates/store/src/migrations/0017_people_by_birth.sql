-- Người có thể trùng mà không đọc cả sổ: found by birthday, and by commune and year where the day is not known.
CREATE INDEX trainees_by_birthday ON trainees (born_on);
CREATE INDEX trainees_by_commune_and_year ON trainees (
    commune_code, coalesce(CAST(substr(born_on, 1, 4) AS INTEGER), birth_year)
);
