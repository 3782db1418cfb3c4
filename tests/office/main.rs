//! Mục lục các câu chuyện: the whole office, told as officers would tell it.
#![allow(clippy::unwrap_used, reason = "a story may stop at the first surprise")]

/// Who may depend on whom, what is absent where.
mod architecture;
/// Copies, and one of them brought back.
mod backups;
/// The table every story works at.
mod bench;
/// Checks, overrides, the home screen.
mod check_list;
mod checks;
/// Classes: the grid, the marks, the allowances.
mod class_life;
mod classes;
/// Contracts, advances, acceptances, papers.
mod contracts;
/// A beneficiary's own money and the papers that show it.
mod counterpart;
/// One establishment over the years: double support, merging, machines, results.
mod establishment_life;
/// Establishments, and the search of the palette.
mod establishments;
/// Figures opened into their vouchers.
mod explanations;
/// The table of forms in tests/README.md.
mod forms_table;
/// The screens' types are those of the command list.
mod generated_types;
/// Groups, flagships, several years, reports of progress.
mod group_and_years;
/// Who of an imported list is on file already; previews, stops, pasted blocks.
mod import_doubles;
/// Spreadsheets of the office into the books.
mod imports;
/// E-invoices: once in the books, onto vouchers, never twice.
mod invoices;
/// Every change leaves a line; undo survives a restart.
mod journal_and_undo;
/// Each kind of đề án, from estimate to settlement.
mod kinds;
/// The whole life: adjusted, stopped, struck, taken back, in groups and over years.
mod life;
/// Random lives: the money is in balance, and undo brings back what was there.
mod lives;
/// The books of a year that is closed.
mod locked_year;
/// Long work: progress, stopping, all or nothing.
mod long_work;
/// Every error in Vietnamese, in one list.
mod messages;
/// Money over the years, by stage and place; what changed.
mod money_over_years;
/// Who may do what.
mod officers;
/// The codes on settlement papers.
mod paper_codes;
/// Results of years without each đề án, and what documents state.
mod past_results;
/// Personal data: masked, logged, given out, removed.
mod privacy;
/// Programmes of several years: money, targets, what is reached.
mod programmes;
/// The yearly plan: ranked, ticked, closed, adjusted.
mod ranking;
/// Reports out of records, and their figures opened.
mod reports;
/// Papers of a settled đề án printed again, on another day and under other rules.
mod reprinted;
/// Packs, the province's own levels, what a settled đề án keeps, the stick.
mod rules;
/// The figures of the packs against the tables they were made from.
mod rules_source;
/// The sample centre.
mod sample;
/// The sample centre of 2026.
mod sample_2026;
/// Scans beside the data file.
mod scans;
/// Figures of the trade from the statistics office.
mod sector;
/// Money through the treasury: draw, list, clearance, return.
mod treasury;
/// One person in several rows: found, decided, merged.
mod twins;
/// Amounts in words on papers made elsewhere.
mod typed_words;
/// Whatever was done, undone and done again.
mod undo_everything;
/// Posted papers: undone until printed, and only the last.
mod undo_of_papers;
/// Packages to the department and back.
mod usb_exchange;
/// Visits and collaborators.
mod visits;
/// Drafts, posting, limits, cancelling.
mod vouchers;
