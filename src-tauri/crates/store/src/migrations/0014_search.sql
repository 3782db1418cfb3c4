-- Tìm người, lớp và chứng từ mà không đọc cả sổ: their words, folded, under an index of every three letters.
-- Triggers keep it true whatever writes (a command, an import, undo, erasure); it says nothing that the
-- records do not say, so the journal leaves it out. A change of fold needs a step that fills it anew.
CREATE TABLE searched_records (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('class', 'trainee', 'voucher')),
    record_uid TEXT NOT NULL UNIQUE,
    -- A blank before each word, the first one too: a word of two letters is found by where it begins.
    folded TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE searched_words USING fts5 (
    folded, content = 'searched_records', content_rowid = 'id',
    tokenize = 'trigram', detail = 'none', columnsize = 0
);
-- What is erased must not be found in the index either.
INSERT INTO searched_words (searched_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER searched_records_made AFTER INSERT ON searched_records BEGIN
    INSERT INTO searched_words (rowid, folded) VALUES (new.id, new.folded);
END;
CREATE TRIGGER searched_records_changed AFTER UPDATE ON searched_records BEGIN
    INSERT INTO searched_words (searched_words, rowid, folded) VALUES ('delete', old.id, old.folded);
    INSERT INTO searched_words (rowid, folded) VALUES (new.id, new.folded);
END;
CREATE TRIGGER searched_records_removed AFTER DELETE ON searched_records BEGIN
    INSERT INTO searched_words (searched_words, rowid, folded) VALUES ('delete', old.id, old.folded);
END;

CREATE TRIGGER searched_trainee_made AFTER INSERT ON trainees BEGIN
    INSERT INTO searched_records (kind, record_uid, folded)
    VALUES ('trainee', new.uid, ' ' || fold(new.full_name));
END;
CREATE TRIGGER searched_trainee_changed AFTER UPDATE OF full_name ON trainees
WHEN old.full_name <> new.full_name BEGIN
    UPDATE searched_records SET folded = ' ' || fold(new.full_name) WHERE record_uid = new.uid;
END;
CREATE TRIGGER searched_trainee_removed AFTER DELETE ON trainees BEGIN
    DELETE FROM searched_records WHERE record_uid = old.uid;
END;

CREATE TRIGGER searched_class_made AFTER INSERT ON training_classes BEGIN
    INSERT INTO searched_records (kind, record_uid, folded)
    VALUES ('class', new.uid, ' ' || fold(new.name || ' ' || new.code || ' ' || new.trade || ' ' || new.place));
END;
CREATE TRIGGER searched_class_changed AFTER UPDATE OF name, code, trade, place ON training_classes
WHEN old.name <> new.name OR old.code <> new.code OR old.trade <> new.trade OR old.place <> new.place BEGIN
    UPDATE searched_records
    SET folded = ' ' || fold(new.name || ' ' || new.code || ' ' || new.trade || ' ' || new.place)
    WHERE record_uid = new.uid;
END;
CREATE TRIGGER searched_class_removed AFTER DELETE ON training_classes BEGIN
    DELETE FROM searched_records WHERE record_uid = old.uid;
END;

CREATE TRIGGER searched_voucher_made AFTER INSERT ON vouchers BEGIN
    INSERT INTO searched_records (kind, record_uid, folded)
    VALUES ('voucher', new.uid, ' ' || fold(new.number || ' ' || new.reason || ' ' || new.payee || ' '
            || strftime('%d/%m/%Y', new.paid_on)));
END;
CREATE TRIGGER searched_voucher_changed AFTER UPDATE OF number, reason, payee, paid_on ON vouchers
WHEN old.number <> new.number OR old.reason <> new.reason OR old.payee <> new.payee
    OR old.paid_on <> new.paid_on BEGIN
    UPDATE searched_records
    SET folded = ' ' || fold(new.number || ' ' || new.reason || ' ' || new.payee || ' '
            || strftime('%d/%m/%Y', new.paid_on))
    WHERE record_uid = new.uid;
END;
CREATE TRIGGER searched_voucher_removed AFTER DELETE ON vouchers BEGIN
    DELETE FROM searched_records WHERE record_uid = old.uid;
END;

-- The end of a number is what people remember of it.
CREATE INDEX trainees_by_card_end ON trainees (substr(card_number, -6)) WHERE card_number <> '';
CREATE INDEX trainees_by_old_number_end ON trainees (substr(old_number, -6)) WHERE old_number <> '';

-- What is on file already.
INSERT INTO searched_records (kind, record_uid, folded)
SELECT 'class', uid, ' ' || fold(name || ' ' || code || ' ' || trade || ' ' || place)
FROM training_classes ORDER BY starts_on, uid;
INSERT INTO searched_records (kind, record_uid, folded)
SELECT 'trainee', uid, ' ' || fold(full_name) FROM trainees ORDER BY uid;
INSERT INTO searched_records (kind, record_uid, folded)
SELECT 'voucher', uid, ' ' || fold(number || ' ' || reason || ' ' || payee || ' ' || strftime('%d/%m/%Y', paid_on))
FROM vouchers ORDER BY paid_on, uid;
