//! What things mean in a khuyến công office: pure functions and types, no IO, no clock, no SQL.

/// Calendar dates, budget years, working days and how they are written.
pub mod calendar;
/// What the digits of an identity card say, and how they are hidden.
pub mod card_number;
/// One spelling for texts that look the same, and the accent-free fold that search goes by.
pub mod fold;
/// One id type per kind of record.
pub mod ids;
/// Whole đồng: exact sums, exact splitting, explicit rounding, words.
pub mod money;
/// Amounts and quantities as they are typed and shown.
pub mod number_text;
/// The Vietnamese alphabetical order of words and of people.
pub mod person_name;
/// The shapes of a tax code and its check digit.
pub mod tax_code;

/// What a rule reports: code, severity, whom it is about, facts.
pub mod breach;
/// Grants over the years: carried, cancelled, locked.
pub mod budget;
/// The list of budget codes, and which the centre uses for what.
pub mod budget_code;
/// The centre that keeps the file, and who signs for it.
pub mod centre;
/// Contracts, advances, acceptances.
pub mod contract;
/// Who came to a meeting or on a tour, and what each was paid.
pub mod delegate;
/// Packages between centre and department, and what was said of them.
pub mod delivery;
/// What falls due, and what is missing for it.
pub mod due;
/// Cơ sở công nghiệp nông thôn: who receives support.
pub mod establishment;
/// National and local funds.
pub mod funding;
/// Chỉ tiêu hoạt động.
pub mod indicator;
/// E-invoices as they are kept beside the vouchers.
pub mod invoice;
/// Scans and originals kept beside the data file.
pub mod kept_file;
/// What happens to a đề án beside its steps: adjusted, reported, lost, taken back.
pub mod life;
/// Who works with the file, in which role.
pub mod officer;
/// Papers that must be on file.
pub mod paper;
/// What old documents sum up and state.
pub mod past_result;
/// Cùng người, khác người: who is who across classes.
pub mod person;
/// The yearly plan and what its decision states.
pub mod plan;
/// Ranking, rounds and choices of the yearly plan; local names of contents.
pub mod plan_round;
/// Programmes of several years: money and targets.
pub mod programme;
/// Đề án: kind, life, estimate, beneficiaries.
pub mod proposal;
/// All records of one đề án together, as rules and forms read them.
pub mod proposal_file;
/// Xếp hạng đề án cho kế hoạch năm.
pub mod ranking;
/// Dated figures with their sources: caps, advance rates, regimes, deadlines, required papers.
pub mod regulation;
/// A report: periods, columns, rows, stated figures.
pub mod report;
/// Figures of the whole sector, by year.
pub mod sector_figure;
/// Settlement: totals, the chain of forms that must tie, checks.
pub mod settlement;
/// Classes, trainees, attendance, allowances.
pub mod training;
/// What treasury forms ask beside a voucher; advance papers.
pub mod treasury;
/// Visits on the spot, and collaborators in the communes.
pub mod visit;
/// Vouchers, their lines, their states, drafts.
pub mod voucher;
