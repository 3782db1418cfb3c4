//! Bộ quy định: nội dung hỗ trợ to choose from; reading, the office's own figures and the stick are below.

mod own;
mod reading;
mod travel;

use domain::proposal::{Proposal, ProposalKind};
use domain::regulation::SupportContent;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::rulebook::pack_of_draft;
pub use own::*;
pub use reading::*;
pub use travel::*;

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
pub fn list_contents(
    office: &mut Office,
    question: ContentQuestion,
) -> Result<Done<ContentChoices>> {
    let kind: ProposalKind = question.proposal.kind;
    let unchosen = Proposal {
        content: String::new(),
        ..question.proposal
    };
    let pack = pack_of_draft(&office.books(), &unchosen)?;
    let of_kind = pack.iter().flat_map(|pack| pack.contents_of(kind.key()));
    let choices = of_kind.map(choice).collect();
    let told = pack.as_ref().and_then(|pack| pack.content_of(&unchosen));
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
