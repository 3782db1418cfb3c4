-- Hóa đơn điện tử and their lines. The key is that of one invoice in the whole file, whatever the name
-- and layout of the file it came in; the original lies among the kept files.
CREATE TABLE invoices (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT REFERENCES proposals (uid),
    invoice_key TEXT NOT NULL UNIQUE,
    file_sha256 TEXT NOT NULL UNIQUE CHECK (length(file_sha256) = 64),
    file_name TEXT NOT NULL,
    version TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    seller_tax_code TEXT NOT NULL,
    seller_name TEXT NOT NULL DEFAULT '',
    seller_address TEXT NOT NULL DEFAULT '',
    seller_account TEXT NOT NULL DEFAULT '',
    seller_bank TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL,
    symbol TEXT NOT NULL,
    number TEXT NOT NULL,
    issued_on TEXT,
    buyer_name TEXT NOT NULL DEFAULT '',
    buyer_tax_code TEXT NOT NULL DEFAULT '',
    buyer_budget_code TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT 'VND',
    sum_before_tax INTEGER,
    sum_tax INTEGER,
    total INTEGER NOT NULL,
    computed_total INTEGER NOT NULL,
    total_words TEXT NOT NULL DEFAULT '',
    tax_authority_code TEXT NOT NULL DEFAULT '',
    seal TEXT NOT NULL CHECK (seal IN ('absent', 'unchecked', 'intact', 'changed')),
    relation TEXT NOT NULL CHECK (relation IN ('original', 'replaces', 'adjusts')),
    related_to TEXT NOT NULL DEFAULT '',
    line_count INTEGER NOT NULL,
    imported_on TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX invoices_by_proposal ON invoices (proposal_uid);
CREATE INDEX invoices_by_seller ON invoices (seller_tax_code, number);

CREATE TABLE invoice_lines (
    uid TEXT PRIMARY KEY NOT NULL,
    invoice_uid TEXT NOT NULL REFERENCES invoices (uid),
    position INTEGER NOT NULL,
    nature TEXT NOT NULL CHECK (nature IN ('goods', 'promotion', 'discount', 'note', 'special')),
    content TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    quantity TEXT,
    unit_price TEXT,
    amount INTEGER NOT NULL,
    tax_rate TEXT NOT NULL DEFAULT '',
    tax INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX invoice_lines_by_invoice ON invoice_lines (invoice_uid, position);
