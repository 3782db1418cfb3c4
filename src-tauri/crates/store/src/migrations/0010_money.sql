-- Chuyển nguồn, hủy dự toán, khóa sổ năm, chứng minh vốn đối ứng; one search by invoice instead of a
-- reading of every line.
CREATE TABLE budget_moves (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    kind TEXT NOT NULL CHECK (kind IN ('carry_over', 'lapse')),
    from_year INTEGER NOT NULL,
    to_year INTEGER,
    amount INTEGER NOT NULL CHECK (amount > 0),
    decision_number TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX budget_moves_by_proposal ON budget_moves (proposal_uid);

CREATE TABLE year_locks (
    uid TEXT PRIMARY KEY NOT NULL,
    year INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('national', 'local')),
    locked_on TEXT NOT NULL,
    locked_by TEXT NOT NULL DEFAULT '',
    unlocked_on TEXT,
    unlocked_by TEXT NOT NULL DEFAULT '',
    unlock_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX year_locks_standing ON year_locks (year, source) WHERE unlocked_on IS NULL;

CREATE TABLE counterpart_evidence (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    beneficiary_uid TEXT NOT NULL REFERENCES beneficiaries (uid),
    proof TEXT NOT NULL CHECK (proof IN ('bank_statement', 'invoice', 'loan_contract')),
    number TEXT NOT NULL DEFAULT '',
    dated_on TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX counterpart_evidence_by_proposal ON counterpart_evidence (proposal_uid);
CREATE INDEX counterpart_evidence_by_beneficiary ON counterpart_evidence (beneficiary_uid);

-- Quyển số: a kind of voucher may have several books in a year, each with its own numbers.
ALTER TABLE vouchers ADD COLUMN book TEXT NOT NULL DEFAULT '';
CREATE INDEX vouchers_by_series ON vouchers (kind, year, book, series_number) WHERE series_number IS NOT NULL;
CREATE INDEX vouchers_by_reversal ON vouchers (reverses_uid) WHERE reverses_uid IS NOT NULL;

-- The key of an invoice as the rules compare it: no zeros before its number.
CREATE INDEX voucher_lines_by_invoice_key
    ON voucher_lines (trim(seller_tax_code), ltrim(trim(invoice_number), '0'))
    WHERE invoice_number <> '';
