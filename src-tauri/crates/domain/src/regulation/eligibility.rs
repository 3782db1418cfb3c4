//! Ai được hỗ trợ: the kinds of cơ sở, trades left out, certificates and fairs, each by date.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Citation;
use crate::calendar::Day;
use crate::establishment::EstablishmentKind;
use crate::establishment::product::CertificateRule;
use crate::fold::fold;
use crate::proposal::ProposalKind;

/// Điều kiện về đối tượng được hỗ trợ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// Loại hình được hỗ trợ; empty = the pack does not say.
    #[serde(default)]
    pub subjects: Vec<SubjectRule>,
    /// Ngành nghề không được hỗ trợ.
    #[serde(default)]
    pub excluded: Vec<ExcludedTrade>,
    /// Giá trị giấy chứng nhận sản phẩm tiêu biểu.
    #[serde(default)]
    pub certificate: Option<CertificateTerm>,
    /// Số lần dự hội chợ nước ngoài trong năm.
    #[serde(default)]
    pub fairs_abroad: Option<FairLimit>,
}

/// Loại hình được hỗ trợ, for all contents or for some.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SubjectRule {
    /// Loại hình (`EstablishmentKind::key`).
    pub kinds: Vec<String>,
    /// Only for these kinds of đề án (`ProposalKind::key`) or `words`; both empty = for all.
    #[serde(default)]
    pub proposals: Vec<String>,
    /// Only where the content names one of these, without accents.
    #[serde(default)]
    pub words: Vec<String>,
    /// Căn cứ.
    pub citation: Citation,
}

/// Ngành nghề không thuộc diện hỗ trợ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExcludedTrade {
    /// Các chữ phải có cùng nhau, without accents.
    pub words: Vec<String>,
    /// Trừ khi có một trong các chữ này.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Căn cứ.
    pub citation: Citation,
}

/// Giấy chứng nhận có giá trị đến hết ngày, tháng of the n-th year after the year of issue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CertificateTerm {
    /// Số năm sau năm cấp.
    pub years: i32,
    /// Tháng.
    pub month: u32,
    /// Ngày.
    pub day: u32,
    /// Căn cứ.
    pub citation: Citation,
}

/// Số lần nhiều nhất một cơ sở được hỗ trợ dự hội chợ nước ngoài trong một năm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FairLimit {
    /// Số lần.
    pub most: i64,
    /// Căn cứ.
    pub citation: Citation,
}

impl CertificateTerm {
    /// As products count by it.
    pub fn rule(&self) -> CertificateRule {
        CertificateRule {
            years: self.years,
            month: self.month,
            day: self.day,
        }
    }
}

impl Eligibility {
    /// Các quy định về loại hình có hiệu lực vào ngày.
    pub fn subjects_on(&self, day: Day) -> impl Iterator<Item = &SubjectRule> {
        let rules = self.subjects.iter();
        rules.filter(move |rule| rule.citation.is_in_force_on(day))
    }

    /// Ngành nghề bị loại trừ that a trade answers to on a day.
    pub fn excluding(&self, trade: &str, day: Day) -> Option<&ExcludedTrade> {
        let folded = fold(trade);
        self.excluded.iter().find(|rule| {
            rule.citation.is_in_force_on(day)
                && rule.words.iter().all(|word| folded.contains(word.as_str()))
                && !rule
                    .unless
                    .iter()
                    .any(|word| folded.contains(word.as_str()))
        })
    }
}

impl SubjectRule {
    /// Does the rule let a kind of cơ sở receive this content.
    pub fn allows(&self, kind: EstablishmentKind, proposal: ProposalKind, content: &str) -> bool {
        let folded = fold(content);
        let for_all = self.proposals.is_empty() && self.words.is_empty();
        self.kinds.iter().any(|key| key == kind.key())
            && (for_all
                || self.proposals.iter().any(|key| key == proposal.key())
                || self.words.iter().any(|word| folded.contains(word.as_str())))
    }
}
