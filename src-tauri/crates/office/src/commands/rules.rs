//! Bộ quy định đi kèm chương trình, to be read on screen with their sources and marks.

use domain::proposal::{Proposal, ProposalKind};
use domain::regulation::{RegulationPack, SupportContent};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoRequest;
use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::regulation_assets::packs;
use crate::rulebook::pack_of;

/// Hỏi nội dung hỗ trợ of a đề án that is being typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContentQuestion {
    /// Đề án as typed so far.
    pub proposal: Proposal,
}

/// Nội dung hỗ trợ to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContentChoices {
    /// Các nội dung of the kind; none = the kind is one work.
    pub choices: Vec<ContentChoice>,
    /// Tên nội dung the title tells while none is chosen; empty when it tells none.
    pub told: String,
}

/// Một nội dung hỗ trợ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContentChoice {
    /// Mã.
    pub code: String,
    /// Tên.
    pub name: String,
}

/// Nội dung hỗ trợ of a kind, by the pack of the đề án.
pub fn list_contents(_: &mut Office, question: ContentQuestion) -> Result<Done<ContentChoices>> {
    let kind: ProposalKind = question.proposal.kind;
    let unchosen = Proposal {
        content: String::new(),
        ..question.proposal
    };
    let pack = pack_of(&unchosen)?;
    let of_kind = pack
        .into_iter()
        .flat_map(|pack| pack.contents_of(kind.key()));
    let choices = of_kind.map(choice).collect();
    let told = pack.and_then(|pack| pack.content_of(&unchosen));
    Ok(Done::read(ContentChoices {
        choices,
        told: told.map(|content| content.name.clone()).unwrap_or_default(),
    }))
}

fn choice(content: &SupportContent) -> ContentChoice {
    ContentChoice {
        code: content.code.clone(),
        name: content.name.clone(),
    }
}

/// Các bộ quy định, oldest first.
pub fn list_packs(_: &mut Office, _: NoRequest) -> Result<Done<Vec<RegulationPack>>> {
    Ok(Done::read(packs()?.to_vec()))
}
