//! Bộ quy định kèm chương trình: the folders of `assets/regulations`, read and checked once.

mod soundness;
#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use domain::calendar::Day;
use domain::regulation::{
    AdjustmentRule, AdvanceRule, Deadline, Duty, LegalText, RegulationPack, RequiredPaper,
    StepRule, SupportCap, SupportContent, TrainingRegime, WithholdingRule,
};
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::{OfficeError, Result};

static FOLDERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets/regulations");

/// Các bộ quy định, by the day they begin. A fault in the data is a fault of the program: it names the
/// file and what is wrong.
pub fn packs() -> Result<&'static [RegulationPack]> {
    static PACKS: OnceLock<std::result::Result<Vec<RegulationPack>, String>> = OnceLock::new();
    let read = PACKS.get_or_init(|| read_all(&FOLDERS));
    read.as_deref()
        .map_err(|fault| OfficeError::Assets(fault.clone()))
}

/// Chỗ hỏng của một bộ alone, as it came from outside.
pub fn faults_of(pack: &RegulationPack) -> Vec<String> {
    soundness::of_pack(pack)
}

fn read_all(folders: &Dir<'_>) -> std::result::Result<Vec<RegulationPack>, String> {
    let packs: std::result::Result<Vec<_>, _> = folders.dirs().map(read_pack).collect();
    let mut packs = packs?;
    packs.sort_by_key(|pack| pack.valid_from);
    match soundness::faults(&packs).as_slice() {
        [] => Ok(packs),
        faults => Err(faults.join("; ")),
    }
}

fn read_pack(folder: &Dir<'_>) -> std::result::Result<RegulationPack, String> {
    let head: Head = read(folder, "regulation.toml")?;
    let contents: Contents = read(folder, "contents.toml")?;
    let caps: Caps = read(folder, "caps.toml")?;
    let advances: Advances = read(folder, "advances.toml")?;
    let regimes: Regimes = read(folder, "regimes.toml")?;
    let papers: Papers = read(folder, "papers.toml")?;
    let deadlines: Deadlines = read(folder, "deadlines.toml")?;
    let adjustments: Adjustments = read(folder, "adjustments.toml")?;
    let steps: Steps = read(folder, "steps.toml")?;
    let texts: Texts = read(folder, "texts.toml")?;
    let duties: Duties = read(folder, "duties.toml")?;
    let taxes: Taxes = read(folder, "taxes.toml")?;
    Ok(RegulationPack {
        id: head.id,
        name: head.name,
        valid_from: head.valid_from,
        valid_to: head.valid_to,
        edition: head.edition,
        notice: head.notice,
        national_agency: head.national_agency,
        contents: contents.contents,
        caps: caps.caps,
        advances: advances.advances,
        regimes: regimes.regimes,
        papers: papers.papers,
        deadlines: deadlines.deadlines,
        adjustments: adjustments.adjustments,
        steps: steps.steps,
        texts: texts.texts,
        eligibility: read(folder, "subjects.toml")?,
        outcomes: read(folder, "outcomes.toml")?,
        duties: duties.duties,
        withholdings: taxes.withholdings,
    })
}

fn read<T: DeserializeOwned>(folder: &Dir<'_>, name: &str) -> std::result::Result<T, String> {
    let path = folder.path().join(name);
    let file = folder.get_file(&path);
    let text = file.and_then(|file| file.contents_utf8());
    let text = text.ok_or_else(|| format!("{}: thiếu tệp", path.display()))?;
    toml::from_str(text).map_err(|fault| format!("{}: {fault}", path.display()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    id: String,
    name: String,
    valid_from: Day,
    valid_to: Option<Day>,
    edition: i64,
    notice: String,
    national_agency: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contents {
    contents: Vec<SupportContent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Caps {
    caps: Vec<SupportCap>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advances {
    advances: Vec<AdvanceRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Regimes {
    regimes: Vec<TrainingRegime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Papers {
    papers: Vec<RequiredPaper>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Deadlines {
    deadlines: Vec<Deadline>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Adjustments {
    adjustments: Vec<AdjustmentRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    steps: Vec<StepRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    texts: Vec<LegalText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Duties {
    duties: Vec<Duty>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Taxes {
    withholdings: Vec<WithholdingRule>,
}
