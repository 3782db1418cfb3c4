-- Cơ sở CNNT: owner, workers, capital; sản phẩm, máy móc, kết quả sau hỗ trợ. Whole đồng, ISO days.

ALTER TABLE establishments ADD COLUMN owner_name TEXT NOT NULL DEFAULT '';
ALTER TABLE establishments ADD COLUMN owner_sex TEXT CHECK (owner_sex IN ('male', 'female'));
ALTER TABLE establishments ADD COLUMN owner_ethnic_group TEXT NOT NULL DEFAULT '';
ALTER TABLE establishments ADD COLUMN owner_card_number TEXT NOT NULL DEFAULT '';
ALTER TABLE establishments ADD COLUMN women_owned INTEGER NOT NULL DEFAULT 0 CHECK (women_owned IN (0, 1));
ALTER TABLE establishments ADD COLUMN material TEXT NOT NULL DEFAULT '';
ALTER TABLE establishments ADD COLUMN workers INTEGER CHECK (workers >= 0);
ALTER TABLE establishments ADD COLUMN women_workers INTEGER CHECK (women_workers >= 0);
ALTER TABLE establishments ADD COLUMN minority_workers INTEGER CHECK (minority_workers >= 0);
ALTER TABLE establishments ADD COLUMN charter_capital INTEGER CHECK (charter_capital >= 0);
ALTER TABLE establishments ADD COLUMN yearly_revenue INTEGER CHECK (yearly_revenue >= 0);
ALTER TABLE establishments ADD COLUMN revenue_year INTEGER;
ALTER TABLE establishments ADD COLUMN old_place TEXT NOT NULL DEFAULT '';
ALTER TABLE establishments ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE INDEX establishments_by_tax_code ON establishments (tax_code);

ALTER TABLE beneficiaries ADD COLUMN abroad INTEGER NOT NULL DEFAULT 0 CHECK (abroad IN (0, 1));

CREATE TABLE products (
    uid TEXT PRIMARY KEY NOT NULL,
    establishment_uid TEXT NOT NULL REFERENCES establishments (uid),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    level TEXT CHECK (level IN ('district', 'province', 'region', 'national')),
    certificate_number TEXT NOT NULL DEFAULT '',
    certified_on TEXT,
    valid_to TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX products_by_establishment ON products (establishment_uid, position);

CREATE TABLE machines (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    establishment_uid TEXT NOT NULL REFERENCES establishments (uid),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    serial_number TEXT NOT NULL DEFAULT '',
    maker TEXT NOT NULL DEFAULT '',
    made_in INTEGER,
    condition TEXT CHECK (condition IN ('new', 'used')),
    origin TEXT NOT NULL DEFAULT '',
    price INTEGER CHECK (price >= 0),
    invoice_key TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX machines_by_proposal ON machines (proposal_uid, position);
CREATE INDEX machines_by_establishment ON machines (establishment_uid);

CREATE TABLE outcomes (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    establishment_uid TEXT NOT NULL REFERENCES establishments (uid),
    indicator TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    months INTEGER NOT NULL CHECK (months >= 0),
    value TEXT NOT NULL,
    measured_on TEXT,
    evidence TEXT NOT NULL DEFAULT '',
    measured_by TEXT NOT NULL DEFAULT '',
    UNIQUE (proposal_uid, establishment_uid, indicator, months)
) STRICT;
CREATE INDEX outcomes_by_establishment ON outcomes (establishment_uid);
