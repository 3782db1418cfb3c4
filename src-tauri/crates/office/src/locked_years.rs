//! Năm đã khóa sổ: refuses whatever would change the vouchers or the money of a locked year.

use domain::budget::YearLock;
use domain::calendar::BudgetYear;
use domain::contract::Advance;
use domain::funding::FundSource;
use domain::ids::ProposalId;
use domain::life::RecoveryReturn;
use domain::proposal::Proposal;
use domain::settlement::balance::{movement_year, recovery_year};
use domain::voucher::Voucher;
use store::{Books, RowChange};

use crate::error::{OfficeError, Result};

/// Năm còn mở of a voucher; one without a đề án belongs to no source and is never locked.
pub fn voucher_is_open(books: &Books<'_>, voucher: &Voucher) -> Result<()> {
    match source_of(books, voucher.proposal_uid)? {
        Some(source) => year_is_open(books, voucher.year, source),
        None => Ok(()),
    }
}

/// Năm còn mở of a movement of money.
pub fn advance_is_open(books: &Books<'_>, advance: &Advance) -> Result<()> {
    let Some(file) = books.proposal_file(advance.proposal_uid)? else {
        return Ok(());
    };
    let year = movement_year(&file, advance.moved_on);
    year_is_open(books, year, file.proposal.source)
}

/// Năm còn mở of money that came back outside the money book; what is in the book is asked there.
pub fn return_is_open(books: &Books<'_>, back: &RecoveryReturn) -> Result<()> {
    let file = books.proposal_file(back.proposal_uid)?;
    let Some(file) = file.filter(|_| back.advance_uid.is_none()) else {
        return Ok(());
    };
    year_is_open(books, recovery_year(&file, back), file.proposal.source)
}

/// Năm còn mở.
pub fn year_is_open(books: &Books<'_>, year: BudgetYear, source: FundSource) -> Result<()> {
    match books.standing_lock(year, source)? {
        Some(lock) => Err(OfficeError::YearLocked {
            year,
            fund: source,
            lock,
        }),
        None => Ok(()),
    }
}

/// Việc đã nằm trong năm khóa: a change of a posted voucher, of an advance or of a recovery is not taken back while the
/// year is locked.
pub fn touches_locked_year(books: &Books<'_>, rows: &[RowChange]) -> Result<bool> {
    for row in rows {
        for image in [&row.before, &row.after].into_iter().flatten() {
            let record = serde_json::Value::Object(image.clone());
            let standing = match row.table.as_str() {
                "vouchers" => match serde_json::from_value::<Voucher>(record) {
                    Ok(voucher) if voucher.state.counts() => voucher_is_open(books, &voucher),
                    _ => Ok(()),
                },
                "advances" => match serde_json::from_value::<Advance>(record) {
                    Ok(advance) => advance_is_open(books, &advance),
                    Err(_) => Ok(()),
                },
                "recovery_returns" => match serde_json::from_value::<RecoveryReturn>(record) {
                    Ok(back) => return_is_open(books, &back),
                    Err(_) => Ok(()),
                },
                _ => Ok(()),
            };
            match standing {
                Err(OfficeError::YearLocked { .. }) => return Ok(true),
                other => other?,
            }
        }
    }
    Ok(false)
}

fn source_of(books: &Books<'_>, proposal: Option<ProposalId>) -> Result<Option<FundSource>> {
    let Some(uid) = proposal else {
        return Ok(None);
    };
    let proposal: Option<Proposal> = books.find(uid.uid())?;
    Ok(proposal.map(|proposal| proposal.source))
}

/// Khóa đang đứng, as messages say who and when.
pub fn lock_words(lock: &YearLock) -> String {
    match lock.locked_by.is_empty() {
        true => format!("ngày {}", lock.locked_on),
        false => format!("ngày {}, {}", lock.locked_on, lock.locked_by),
    }
}
