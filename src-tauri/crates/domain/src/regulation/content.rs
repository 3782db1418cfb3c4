//! Nội dung hỗ trợ: what exactly a đề án does within its kind. A fair organised and a fair joined are one
//! kind with two dossiers; the catalogue is dated data, as TT 139/2026/TT-BTC changes it again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AdvanceRule, Citation, RegulationPack, RequiredPaper};
use crate::calendar::Day;
use crate::fold::fold;
use crate::proposal::Proposal;

/// Nội dung hỗ trợ of one kind of đề án (NĐ 45/2012 Điều 4 in the words of the office).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SupportContent {
    /// Mã ổn định (`fair_join`), unique over all kinds.
    pub code: String,
    /// Tên nội dung.
    pub name: String,
    /// Kind it belongs to (`ProposalKind::key`).
    pub kind: String,
    /// Chữ trong tên đề án that tell this content, without accents.
    pub words: Vec<String>,
    /// Khoản mức trần by the end of a code (`02A` of `N02A`), in the order they are looked for; empty = the
    /// officer chooses.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// Căn cứ.
    pub citation: Citation,
}

/// Việc của một đề án, as papers and advance rates are looked up: its kind and its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work<'a> {
    /// Mã loại (`ProposalKind::key`).
    pub kind: &'a str,
    /// Mã nội dung; empty for a kind that is one work.
    pub content: &'a str,
}

impl Work<'_> {
    /// Listed by kind or by content; a row that lists nothing is for every work.
    fn is_among(self, kinds: &[String], contents: &[String]) -> bool {
        let everywhere = kinds.is_empty() && contents.is_empty();
        everywhere
            || kinds.iter().any(|kind| kind == self.kind)
            || contents.iter().any(|content| content == self.content)
    }
}

impl RegulationPack {
    /// Nội dung của một đề án: the chosen one, else the one its title names (the longest words win); none
    /// when nothing tells it.
    pub fn content_of(&self, proposal: &Proposal) -> Option<&SupportContent> {
        let of_kind = || self.contents_of(proposal.kind.key());
        if let Some(chosen) = of_kind().find(|content| content.code == proposal.content) {
            return Some(chosen);
        }
        let title = fold(&proposal.title);
        let named = |content: &SupportContent| {
            let said = content.words.iter().filter(|word| title.contains(*word));
            said.map(String::len).max()
        };
        let told = of_kind().filter_map(|content| Some((named(content)?, content)));
        told.max_by_key(|(length, _)| *length)
            .map(|(_, content)| content)
    }

    /// Các nội dung of a kind, the strictest or most usual first.
    pub fn contents_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a SupportContent> {
        self.contents.iter().filter(move |row| row.kind == kind)
    }

    /// Việc của một đề án; one whose content nothing tells is held to the first of its kind.
    pub fn work_of(&self, proposal: &Proposal) -> Work<'_> {
        let kind = proposal.kind.key();
        let told = self.content_of(proposal);
        let content = told.or_else(|| self.contents_of(kind).next());
        Work {
            kind,
            content: content.map_or("", |content| content.code.as_str()),
        }
    }

    /// Mức tạm ứng of a work on a day; a rate of its very content goes before one of its kind.
    pub fn advance_rule(&self, work: Work<'_>, day: Day) -> Option<&AdvanceRule> {
        let in_force = || {
            let rules = self.advances.iter();
            rules.filter(move |rule| rule.citation.is_in_force_on(day))
        };
        let of_content = in_force().find(|rule| rule.contents.iter().any(|c| c == work.content));
        of_content.or_else(|| in_force().find(|rule| rule.kinds.iter().any(|k| k == work.kind)))
    }

    /// Giấy tờ phải có of a work at a step (`dossier`, `advance`, `settle`) on a day.
    pub fn required_papers<'a>(
        &'a self,
        work: Work<'a>,
        step: &'a str,
        day: Day,
    ) -> impl Iterator<Item = &'a RequiredPaper> {
        self.papers.iter().filter(move |paper| {
            paper.step == step
                && paper.citation.is_in_force_on(day)
                && work.is_among(&paper.kinds, &paper.contents)
        })
    }
}
