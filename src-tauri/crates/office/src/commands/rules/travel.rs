//! Bộ quy định qua USB: read, verified, shown, and only then taken in; sent out signed.

use std::fs;
use std::io::Read;
use std::path::Path;

use domain::fold::tidy;
use domain::ids::{PackSignerId, ReceivedPackId};
use domain::regulation::compare::{FigureChange, compare};
use domain::regulation::{PackSigner, ReceivedPack, RegulationPack};
use exchange::rules_file::{self, MOST_BYTES, PackKey, ReadRules};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::reading::found;
use crate::commands::NoReply;
use crate::done::Done;
use crate::error::{OfficeError, Result, RulesFault};
use crate::office::Office;
use crate::operation::Operation;
use crate::regulation_assets::faults_of;
use crate::rulebook::{HeldPack, held_packs};
use crate::settling::replace_file;

/// Tệp nào.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RulesFile {
    /// Đường dẫn.
    pub path: String,
}

/// So với bản đang giữ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Bộ mới: none of this name is held.
    New,
    /// Mới hơn bản đang giữ.
    Newer,
    /// Chính là bản đang giữ.
    Same,
    /// Cũ hơn bản đang giữ.
    Older,
}

/// Tệp bộ quy định đã đọc: what it is and what taking it in would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RulesOffer {
    /// Mã bộ.
    pub id: String,
    /// Tên.
    pub name: String,
    /// Lần phát hành.
    pub edition: i64,
    /// Lần phát hành đang giữ; none = none is held.
    pub held_edition: Option<i64>,
    /// So với bản đang giữ.
    pub standing: Standing,
    /// Lời báo của bộ.
    pub notice: String,
    /// Mã băm of what was read: named again when it is taken in.
    pub sha256: String,
    /// Vân tay khóa của người ký.
    pub fingerprint: String,
    /// Tên người ký đã biết; none = nobody has decided on this key yet.
    pub signer: Option<String>,
    /// Chỗ khác so với bản đang giữ, or with the pack in force when it is new.
    pub changes: Vec<FigureChange>,
    /// Mã bộ được so; empty = nothing is held to compare with.
    pub compared_with: String,
}

/// Đọc tệp bộ quy định; nothing is taken in.
pub fn read_rules_file(office: &mut Office, file: RulesFile) -> Result<Done<RulesOffer>> {
    let read = opened(Path::new(&file.path))?;
    Ok(Done::read(offer(office, &read)?))
}

/// A stick may hold anything: no more is read than the largest file can be.
fn opened(path: &Path) -> Result<ReadRules> {
    let cannot_read = |source| OfficeError::CannotRead {
        path: path.display().to_string(),
        source,
    };
    let file = fs::File::open(path).map_err(cannot_read)?;
    let mut bytes = Vec::new();
    let most = MOST_BYTES as u64 + 1;
    file.take(most)
        .read_to_end(&mut bytes)
        .map_err(cannot_read)?;
    let read = rules_file::read(&bytes).map_err(RulesFault::File)?;
    match faults_of(&read.pack).as_slice() {
        [] => Ok(read),
        faults => Err(RulesFault::Unsound(faults.join("; ")).into()),
    }
}

fn offer(office: &Office, read: &ReadRules) -> Result<RulesOffer> {
    let books = office.books();
    let held = held_packs(&books)?;
    let same = held.iter().find(|one| one.pack.id == read.pack.id);
    let known = books.pack_signers()?.into_iter();
    let signer = known.into_iter().find(|one| one.public_key == read.signer);
    let before = same.or_else(|| in_force(&held, &read.pack));
    Ok(RulesOffer {
        id: read.pack.id.clone(),
        name: read.pack.name.clone(),
        edition: read.pack.edition,
        held_edition: same.map(|one| one.pack.edition),
        standing: standing(same, read),
        notice: read.pack.notice.clone(),
        sha256: read.sha256.clone(),
        fingerprint: read.fingerprint.clone(),
        signer: signer.map(|one| one.name),
        changes: before.map_or_else(Vec::new, |one| compare(&one.pack, &read.pack)),
        compared_with: before.map(|one| one.pack.id.clone()).unwrap_or_default(),
    })
}

fn in_force<'a>(held: &'a [HeldPack], pack: &RegulationPack) -> Option<&'a HeldPack> {
    let before = held
        .iter()
        .filter(|one| one.pack.valid_from <= pack.valid_from);
    before.max_by_key(|one| one.pack.valid_from)
}

fn standing(held: Option<&HeldPack>, read: &ReadRules) -> Standing {
    let Some(held) = held else {
        return Standing::New;
    };
    let received = held.received.as_ref();
    if received.is_some_and(|row| row.sha256 == read.sha256) {
        return Standing::Same;
    }
    // One edition never says two things: an equal number with another content is not newer.
    if held.pack.edition < read.pack.edition {
        Standing::Newer
    } else {
        Standing::Older
    }
}

/// Nhận một tệp đã xem.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeRules {
    /// Đường dẫn.
    pub path: String,
    /// Mã băm đã xem: another content at the same path is not taken.
    pub sha256: String,
    /// Tên của người ký chưa biết; given = the officer decides to trust this key from now on.
    #[serde(default)]
    pub trust_signer_as: String,
}

/// Nhận bộ quy định vào tệp dữ liệu. Settled đề án keep what they were made under.
pub fn take_rules_file(office: &mut Office, request: TakeRules) -> Result<Done<NoReply>> {
    let read = opened(Path::new(&request.path))?;
    if read.sha256 != request.sha256 {
        return Err(RulesFault::ChangedSinceSeen.into());
    }
    let offer = offer(office, &read)?;
    match offer.standing {
        Standing::New | Standing::Newer => {}
        Standing::Same => return Ok(Done::read(NoReply)),
        Standing::Older => {
            let held = offer.held_edition.unwrap_or_default();
            let found = offer.edition;
            return Err(RulesFault::Older { found, held }.into());
        }
    }
    let name = tidy(&request.trust_signer_as);
    if offer.signer.is_none() && name.is_empty() {
        let fingerprint = read.fingerprint;
        return Err(RulesFault::UnknownSigner { fingerprint }.into());
    }
    let officer = office.officer().to_owned();
    let label = format!("Nhận bộ quy định {}", offer.name);
    office.change(Operation::ReceiveRules, label, |writer| {
        if offer.signer.is_none() {
            let signer = PackSigner {
                uid: PackSignerId::new(writer.new_uid()),
                public_key: read.signer.clone(),
                name,
                trusted_on: writer.today,
                trusted_by: officer,
            };
            writer.change.put(signer.uid.uid(), &signer)?;
        }
        let row = ReceivedPack {
            uid: ReceivedPackId::new(writer.new_uid()),
            pack_id: read.pack.id,
            edition: read.pack.edition,
            sha256: read.sha256,
            content: read.content,
            signer: read.signer,
            received_on: writer.today,
        };
        writer.change.put(row.uid.uid(), &row)?;
        Ok(NoReply)
    })
}

/// Ghi bộ nào ra đâu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteRules {
    /// Mã bộ quy định.
    pub id: String,
    /// Nơi ghi.
    pub path: String,
}

/// Tệp bộ quy định đã ghi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WrittenRules {
    /// Nơi ghi.
    pub path: String,
    /// Vân tay khóa, to be compared by voice.
    pub fingerprint: String,
    /// Cỡ tệp, in bytes.
    pub bytes: i64,
}

/// Ghi bộ quy định with the office's own figures to a signed file, whole or not at all.
pub fn write_rules_file(office: &mut Office, request: WriteRules) -> Result<Done<WrittenRules>> {
    let key = office.signing_key()?;
    let bytes = signed(office, &request.id, &key)?;
    replace_file(Path::new(&request.path), &bytes)?;
    Ok(Done::read(WrittenRules {
        path: request.path,
        fingerprint: key.fingerprint(),
        bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
    }))
}

/// Tệp bộ quy định để gửi đi: a held pack with the office's own figures in it, signed. A pack that the
/// office changed goes out as the next edition, so that others see it is newer.
fn signed(office: &Office, id: &str, key: &PackKey) -> Result<Vec<u8>> {
    let books = office.books();
    let held = found(held_packs(&books)?, id)?;
    let mut pack = held.pack;
    let shipped = crate::regulation_assets::packs()?;
    let received = held.received.map(|row| rules_file::pack_of(&row.content));
    let as_it_came = match received {
        Some(Ok(received)) => received == pack,
        Some(Err(_)) => false,
        None => shipped.contains(&pack),
    };
    if !as_it_came {
        pack.edition += 1;
    }
    Ok(rules_file::sign(&pack, key).map_err(RulesFault::File)?)
}
