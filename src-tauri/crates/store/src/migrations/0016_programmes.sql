-- Chương trình nhiều năm, xếp hạng kế hoạch, số liệu ngành, số liệu đã tổng hợp, con số nêu trong văn bản,
-- kiểm tra thực địa, cộng tác viên.
CREATE TABLE programmes (
    uid TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('national', 'provincial')),
    decision_number TEXT NOT NULL DEFAULT '',
    decided_on TEXT,
    issuer TEXT NOT NULL DEFAULT '',
    from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL CHECK (to_year >= from_year),
    money_unit TEXT NOT NULL DEFAULT 'dong' CHECK (money_unit IN ('dong', 'million', 'billion')),
    stated_total INTEGER CHECK (stated_total >= 0),
    origin TEXT NOT NULL DEFAULT '',
    checked INTEGER NOT NULL DEFAULT 0 CHECK (checked IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Một khoản tiền của chương trình: theo nguồn, theo năm, hay cả hai; để trống = không phân.
CREATE TABLE programme_funds (
    uid TEXT PRIMARY KEY NOT NULL,
    programme_uid TEXT NOT NULL REFERENCES programmes (uid),
    position INTEGER NOT NULL,
    year INTEGER,
    fund TEXT CHECK (fund IN ('state', 'national', 'local', 'establishments', 'other')),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX programme_funds_by_programme ON programme_funds (programme_uid, position);

CREATE TABLE programme_targets (
    uid TEXT PRIMARY KEY NOT NULL,
    programme_uid TEXT NOT NULL REFERENCES programmes (uid),
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    indicator TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    target TEXT,
    year INTEGER,
    reached_by_hand TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX programme_targets_by_programme ON programme_targets (programme_uid, position);

-- Chương trình của đề án, khi cán bộ đã chỉ rõ; trống = theo năm và nguồn.
ALTER TABLE proposals ADD COLUMN programme_uid TEXT REFERENCES programmes (uid);
-- Việc làm dự kiến hay đã tạo, như kế hoạch ghi.
ALTER TABLE proposals ADD COLUMN jobs INTEGER CHECK (jobs >= 0);

CREATE TABLE sector_figures (
    uid TEXT PRIMARY KEY NOT NULL,
    year INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT '',
    checked INTEGER NOT NULL DEFAULT 0 CHECK (checked IN (0, 1)),
    UNIQUE (year, indicator, place)
) STRICT;

-- Kết quả đã tổng hợp của các năm trước, khi không còn từng đề án.
CREATE TABLE past_results (
    uid TEXT PRIMARY KEY NOT NULL,
    document TEXT NOT NULL,
    position INTEGER NOT NULL,
    part TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL,
    kind TEXT,
    source TEXT CHECK (source IN ('national', 'local')),
    from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL CHECK (to_year >= from_year),
    place TEXT NOT NULL DEFAULT '',
    proposals INTEGER CHECK (proposals >= 0),
    "grant" INTEGER CHECK ("grant" >= 0),
    other INTEGER CHECK (other >= 0),
    establishments INTEGER CHECK (establishments >= 0),
    trainees INTEGER CHECK (trainees >= 0),
    jobs INTEGER CHECK (jobs >= 0),
    quantity TEXT,
    quantity_unit TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX past_results_by_year ON past_results (from_year, to_year);

-- Con số nêu trong một văn bản, bên cạnh các bản ghi mà nó cộng lại.
CREATE TABLE statements (
    uid TEXT PRIMARY KEY NOT NULL,
    document TEXT NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('proposals', 'total', 'grant', 'other', 'establishments', 'trainees', 'jobs', 'quantity')),
    stated TEXT NOT NULL,
    from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL CHECK (to_year >= from_year),
    source TEXT CHECK (source IN ('national', 'local'))
) STRICT;
CREATE TABLE statement_parts (
    uid TEXT PRIMARY KEY NOT NULL,
    statement_uid TEXT NOT NULL REFERENCES statements (uid),
    proposal_uid TEXT REFERENCES proposals (uid),
    past_result_uid TEXT REFERENCES past_results (uid),
    CHECK ((proposal_uid IS NULL) <> (past_result_uid IS NULL))
) STRICT;
CREATE INDEX statement_parts_by_statement ON statement_parts (statement_uid);
CREATE INDEX statement_parts_by_proposal ON statement_parts (proposal_uid);

-- Điểm xét của một đề án theo một tiêu chí, khi cán bộ tự chấm hay bổ sung căn cứ.
CREATE TABLE plan_marks (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    criterion TEXT NOT NULL,
    value TEXT NOT NULL,
    ground TEXT NOT NULL DEFAULT '',
    UNIQUE (proposal_uid, criterion)
) STRICT;

-- Lần trình kế hoạch: lần đầu và các lần điều chỉnh, với đề án được chọn.
CREATE TABLE plan_rounds (
    uid TEXT PRIMARY KEY NOT NULL,
    year INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('national', 'local')),
    number INTEGER NOT NULL CHECK (number >= 1),
    money INTEGER NOT NULL CHECK (money >= 0),
    paper_number TEXT NOT NULL DEFAULT '',
    submitted_on TEXT,
    decided_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (year, source, number)
) STRICT;
CREATE TABLE plan_choices (
    uid TEXT PRIMARY KEY NOT NULL,
    round_uid TEXT NOT NULL REFERENCES plan_rounds (uid),
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    "grant" INTEGER CHECK ("grant" >= 0),
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (round_uid, proposal_uid)
) STRICT;

-- Tên gọi của địa phương cho một loại nội dung.
CREATE TABLE local_contents (
    uid TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    from_on TEXT,
    to_on TEXT,
    origin TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE visits (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT REFERENCES proposals (uid),
    establishment_uid TEXT REFERENCES establishments (uid),
    visited_on TEXT NOT NULL,
    visitors TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    findings TEXT NOT NULL DEFAULT '',
    request TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    done_on TEXT,
    done_note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX visits_by_proposal ON visits (proposal_uid, visited_on);
CREATE INDEX visits_by_establishment ON visits (establishment_uid, visited_on);

CREATE TABLE collaborators (
    uid TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    commune_code TEXT,
    place TEXT NOT NULL DEFAULT '',
    workplace TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    to_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
