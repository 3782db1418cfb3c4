//! Lược đồ: numbered, additive migrations, each applied in one transaction.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::StoreError;

/// Dấu tệp của chương trình ("KCDB"), so that another program's database is refused.
const APPLICATION_ID: i64 = 0x4B43_4442;

const STEPS: &[&str] = &[
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_establishments.sql"),
    include_str!("migrations/0003_kept_files.sql"),
    include_str!("migrations/0004_proposal_content.sql"),
    include_str!("migrations/0005_review.sql"),
    include_str!("migrations/0006_treasury.sql"),
    include_str!("migrations/0007_invoices.sql"),
    include_str!("migrations/0008_rules.sql"),
    include_str!("migrations/0009_life.sql"),
    include_str!("migrations/0010_money.sql"),
    include_str!("migrations/0011_delegates.sql"),
    include_str!("migrations/0012_people.sql"),
    include_str!("migrations/0013_delivery.sql"),
    include_str!("migrations/0014_search.sql"),
    include_str!("migrations/0015_class_life.sql"),
    include_str!("migrations/0016_programmes.sql"),
    include_str!("migrations/0017_people_by_birth.sql"),
    include_str!("migrations/0018_officers.sql"),
];

/// Lược đồ mới nhất chương trình biết.
pub const SCHEMA_VERSION: i64 = STEPS.len() as i64;

/// Lược đồ của tệp: 0 for an empty file, an error for a file that is not ours or too new.
pub fn version(conn: &Connection) -> Result<i64, StoreError> {
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let mark: i64 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if mark != APPLICATION_ID && (tables > 0 || found > 0) {
        return Err(StoreError::NotOurs);
    }
    if found > SCHEMA_VERSION {
        return Err(StoreError::TooNew {
            found,
            known: SCHEMA_VERSION,
        });
    }
    Ok(found)
}

/// Đưa tệp lên lược đồ mới nhất. The caller has copied the file first when it already held data.
pub fn bring_up_to_date(conn: &mut Connection) -> Result<(), StoreError> {
    let found = version(conn)?;
    for (index, step) in STEPS.iter().enumerate().skip(found as usize) {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(step)?;
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", index as i64 + 1)?;
        tx.commit()?;
    }
    Ok(())
}
