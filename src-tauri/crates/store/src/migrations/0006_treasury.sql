-- Chứng từ Kho bạc (NĐ 347/2025/NĐ-CP), giấy tạm ứng, bảng mã ngân sách của kế toán.
CREATE TABLE treasury_declarations (
    uid TEXT PRIMARY KEY NOT NULL,
    voucher_uid TEXT NOT NULL UNIQUE REFERENCES vouchers (uid),
    budget_status TEXT CHECK (budget_status IN ('provisional', 'official')),
    spending TEXT CHECK (spending IN ('actual', 'advance')),
    way TEXT CHECK (way IN ('transfer', 'cash')),
    with_tax INTEGER NOT NULL DEFAULT 0 CHECK (with_tax IN (0, 1)),
    chapter TEXT NOT NULL DEFAULT '',
    sector TEXT NOT NULL DEFAULT '',
    fund TEXT NOT NULL DEFAULT '',
    program_name TEXT NOT NULL DEFAULT '',
    program_code TEXT NOT NULL DEFAULT '',
    sponsor_code TEXT NOT NULL DEFAULT '',
    selection_number TEXT NOT NULL DEFAULT '',
    selected_on TEXT,
    contract_number TEXT NOT NULL DEFAULT '',
    contracted_on TEXT,
    contract_value INTEGER,
    contract_party TEXT NOT NULL DEFAULT '',
    advance_rule TEXT NOT NULL DEFAULT '',
    acceptance_number TEXT NOT NULL DEFAULT '',
    accepted_on TEXT,
    acceptance_value INTEGER,
    acceptance_party TEXT NOT NULL DEFAULT '',
    general_content TEXT NOT NULL DEFAULT '',
    payee_tax_code TEXT NOT NULL DEFAULT '',
    receiver_name TEXT NOT NULL DEFAULT '',
    receiver_card TEXT NOT NULL DEFAULT '',
    receiver_card_on TEXT,
    receiver_card_place TEXT NOT NULL DEFAULT '',
    tax_payer TEXT NOT NULL DEFAULT '',
    tax_payer_code TEXT NOT NULL DEFAULT '',
    tax_item TEXT NOT NULL DEFAULT '',
    tax_chapter TEXT NOT NULL DEFAULT '',
    tax_notice TEXT NOT NULL DEFAULT '',
    tax_period TEXT NOT NULL DEFAULT '',
    tax_area TEXT NOT NULL DEFAULT '',
    tax_account TEXT NOT NULL DEFAULT '',
    tax_office TEXT NOT NULL DEFAULT '',
    tax_treasury TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE treasury_lines (
    uid TEXT PRIMARY KEY NOT NULL,
    voucher_uid TEXT NOT NULL REFERENCES vouchers (uid),
    voucher_line_uid TEXT NOT NULL UNIQUE REFERENCES voucher_lines (uid),
    paper_number TEXT NOT NULL DEFAULT '',
    paper_on TEXT,
    to_budget INTEGER NOT NULL DEFAULT 0,
    to_payee INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX treasury_lines_by_voucher ON treasury_lines (voucher_uid);

CREATE TABLE payment_list_rows (
    uid TEXT PRIMARY KEY NOT NULL,
    voucher_uid TEXT NOT NULL REFERENCES vouchers (uid),
    position INTEGER NOT NULL,
    "group" TEXT NOT NULL CHECK ("group" IN ('civil_servant', 'public_employee', 'contract_worker', 'other')),
    name TEXT NOT NULL DEFAULT '',
    account_name TEXT NOT NULL DEFAULT '',
    account TEXT NOT NULL DEFAULT '',
    bank TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0,
    -- No reference: the list outlives a trainee who is taken off the class.
    trainee_uid TEXT
) STRICT;
CREATE INDEX payment_list_rows_by_voucher ON payment_list_rows (voucher_uid, position);

CREATE TABLE advance_papers (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    kind TEXT NOT NULL CHECK (kind IN ('request', 'clearance', 'treasury_clearance', 'return')),
    voucher_uid TEXT REFERENCES vouchers (uid),
    difference_uid TEXT REFERENCES vouchers (uid),
    number TEXT NOT NULL DEFAULT '',
    made_on TEXT NOT NULL,
    person TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    way TEXT CHECK (way IN ('transfer', 'cash')),
    returns TEXT CHECK (returns IN ('actual', 'advance')),
    decision_number TEXT NOT NULL DEFAULT '',
    decided_on TEXT,
    balance_on TEXT,
    acceptance_number TEXT NOT NULL DEFAULT '',
    accepted_on TEXT,
    listed_on TEXT,
    chapter TEXT NOT NULL DEFAULT '',
    sector TEXT NOT NULL DEFAULT '',
    fund TEXT NOT NULL DEFAULT '',
    program_name TEXT NOT NULL DEFAULT '',
    program_code TEXT NOT NULL DEFAULT '',
    budget_year INTEGER NOT NULL,
    issued_on TEXT
) STRICT;
CREATE INDEX advance_papers_by_proposal ON advance_papers (proposal_uid, made_on);
-- A number is used once per kind and year.
CREATE UNIQUE INDEX advance_papers_by_number ON advance_papers (kind, budget_year, number) WHERE number <> '';

CREATE TABLE advance_paper_lines (
    uid TEXT PRIMARY KEY NOT NULL,
    paper_uid TEXT NOT NULL REFERENCES advance_papers (uid),
    position INTEGER NOT NULL,
    row TEXT CHECK (row IN ('carried_over', 'received', 'spent', 'back_to_cash', 'from_wage', 'top_up')),
    content TEXT NOT NULL DEFAULT '',
    invoice_number TEXT NOT NULL DEFAULT '',
    invoiced_on TEXT,
    paper_number TEXT NOT NULL DEFAULT '',
    paper_on TEXT,
    advanced_item TEXT NOT NULL DEFAULT '',
    sub_item TEXT NOT NULL DEFAULT '',
    balance INTEGER NOT NULL DEFAULT 0,
    amount INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX advance_paper_lines_by_paper ON advance_paper_lines (paper_uid, position);

CREATE TABLE budget_settings (
    uid TEXT PRIMARY KEY NOT NULL,
    used_for TEXT NOT NULL CHECK (used_for IN ('chapter', 'sector', 'fund', 'sub_item', 'added_sub_item')),
    item TEXT,
    code TEXT NOT NULL DEFAULT ''
) STRICT;
