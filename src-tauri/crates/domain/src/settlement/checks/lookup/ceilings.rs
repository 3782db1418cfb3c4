//! Mức trần of what a beneficiary receives: the row the officer chose, or the usual row of the kind.

use rust_decimal::Decimal;

use super::super::{Case, subjects};
use crate::breach::Subject;
use crate::calendar::Day;
use crate::fold::fold;
use crate::funding::FundSource;
use crate::money::Money;
use crate::proposal::ProposalKind;
use crate::regulation::SupportCap;

/// Một khoản hỗ trợ: what one beneficiary (or one unit of the whole đề án) receives.
pub(in super::super) struct Support<'a> {
    /// Nơi báo.
    pub subject: Subject,
    /// Nội dung được hỗ trợ.
    pub content: &'a str,
    /// Mức hỗ trợ.
    pub grant: Money,
    /// Hệ số ưu tiên được dùng: 1 unless it has a ground on file.
    pub factor: Decimal,
    /// Mức trần.
    pub ceiling: Ceiling<'a>,
}

/// Kết quả tra mức trần.
pub(in super::super) enum Ceiling<'a> {
    /// Mức đang có hiệu lực.
    InForce(&'a SupportCap),
    /// Mức đã chọn không có hiệu lực vào ngày phê duyệt.
    OutOfDate(&'a SupportCap),
    /// Bộ quy định không có mức nào.
    NoneOnFile,
    /// Loại đề án không có trần theo Điều 8.
    NotCapped,
}

/// Các khoản hỗ trợ of the đề án; without beneficiaries on file, the money per unit of its quantity.
pub(in super::super) fn supports<'a>(case: &Case<'a>) -> Vec<Support<'a>> {
    let mut all = every_support(case);
    all.retain(|support| support.grant > Money::ZERO);
    all
}

/// The same with the rows whose support is not typed yet. What vouchers paid above the approval is
/// support too, where one alone receives it.
pub(in super::super) fn every_support<'a>(case: &Case<'a>) -> Vec<Support<'a>> {
    let file = case.file;
    if file.beneficiaries.is_empty() {
        return whole_proposal(case).into_iter().collect();
    }
    let paid_to_one = match file.beneficiaries.len() {
        1 => file.spent_grant(),
        _ => Money::ZERO,
    };
    let receiving = file.beneficiaries.iter();
    receiving
        .map(|(beneficiary, establishment)| Support {
            subject: subjects::beneficiary(beneficiary, establishment, "grant"),
            content: content(&beneficiary.content, case),
            grant: beneficiary.grant.max(paid_to_one),
            factor: justified_factor(beneficiary.priority_factor, &beneficiary.priority_ground),
            ceiling: ceiling(case, &beneficiary.ceiling_code),
        })
        .collect()
}

fn whole_proposal<'a>(case: &Case<'a>) -> Option<Support<'a>> {
    let proposal = &case.file.proposal;
    let grant = proposal.approved_grant?.max(case.file.spent_grant());
    let units = proposal.quantity.unwrap_or(Decimal::ONE).max(Decimal::ONE);
    let per_unit = Decimal::from(grant.as_dong()).checked_div(units)?;
    Some(Support {
        subject: subjects::proposal(proposal, "approved_grant"),
        content: content("", case),
        grant: Money::rounded(per_unit)?,
        factor: Decimal::ONE,
        ceiling: ceiling(case, ""),
    })
}

fn content<'a>(own: &'a str, case: &Case<'a>) -> &'a str {
    if own.is_empty() {
        case.file.proposal.kind.label()
    } else {
        own
    }
}

fn justified_factor(factor: Decimal, ground: &str) -> Decimal {
    if ground.trim().is_empty() {
        Decimal::ONE
    } else {
        factor.max(Decimal::ONE)
    }
}

fn ceiling<'a>(case: &Case<'a>, chosen: &str) -> Ceiling<'a> {
    let day = case.decided_on();
    let caps = case.around.pack.map_or(&[][..], |pack| &pack.caps);
    let of_source = caps.iter().filter(|cap| in_scope(cap, case));
    if !chosen.is_empty() {
        // One code may stand in several rows, each with its own days.
        let named: Vec<&SupportCap> = of_source.filter(|cap| cap.code == chosen).collect();
        let holds = |cap: &&&SupportCap| cap.citation.is_in_force_on(day);
        return match (named.iter().find(holds), named.last()) {
            (Some(cap), _) => Ceiling::InForce(cap),
            (None, Some(cap)) => Ceiling::OutOfDate(cap),
            (None, None) => Ceiling::NoneOnFile,
        };
    }
    if let Some(cap) = of_content(case, day) {
        return Ceiling::InForce(cap);
    }
    match usual_clause(case.file.proposal.kind) {
        Clause::NotCapped => Ceiling::NotCapped,
        Clause::MustBeChosen => Ceiling::NoneOnFile,
        Clause::Number(number) => {
            let holding = of_source.filter(|cap| cap.citation.is_in_force_on(day));
            let holding: Vec<&SupportCap> = holding.collect();
            let of_clause = holding
                .iter()
                .filter(|cap| clause(cap.place_code()) == Some(number));
            let of_clause = of_clause.min_by_key(|cap| tail(cap.place_code()).len());
            // A province numbers its own levels as it likes; what it offers to the kind counts.
            let of_kind = |cap: &&&SupportCap| {
                !cap.kinds.is_empty() && cap.is_offered_to(case.file.proposal.kind.key())
            };
            let usual = of_clause.or_else(|| holding.iter().find(of_kind));
            usual.map_or(Ceiling::NoneOnFile, |cap| Ceiling::InForce(cap))
        }
    }
}

/// Mức của nội dung, where the officer or the title tells which content it is.
fn of_content<'a>(case: &Case<'a>, day: Day) -> Option<&'a SupportCap> {
    let pack = case.around.pack?;
    let content = pack.content_of(&case.file.proposal)?;
    let held = |cap: &&SupportCap| in_scope(cap, case) && cap.citation.is_in_force_on(day);
    content.clauses.iter().find_map(|wanted| {
        let caps = pack.caps.iter().filter(held);
        caps.into_iter()
            .find(|cap| tail(cap.place_code()) == wanted)
    })
}

/// Phạm vi: national ceilings for national money, those of the province for local money.
pub(in super::super) fn in_scope(cap: &SupportCap, case: &Case) -> bool {
    let wanted = match case.file.proposal.source {
        FundSource::National => "KCQG".to_owned(),
        FundSource::Local => format!("KCĐP {}", case.around.province),
    };
    cap.scope == "ALL" || fold(&cap.scope) == fold(&wanted)
}

/// Số khoản of Điều 8 (TT 28/2018/TT-BTC), which every code carries after its letters: N02A → 2.
pub(in super::super) fn clause(code: &str) -> Option<u32> {
    let tail = tail(code);
    let end = tail.find(|letter: char| !letter.is_ascii_digit());
    tail[..end.unwrap_or(tail.len())].parse().ok()
}

/// Số khoản and its letter: N04D → 04D.
fn tail(code: &str) -> &str {
    code.trim_start_matches(|letter: char| letter.is_alphabetic())
}

enum Clause {
    Number(u32),
    MustBeChosen,
    NotCapped,
}

fn usual_clause(kind: ProposalKind) -> Clause {
    match kind {
        ProposalKind::EnterpriseSetup => Clause::Number(1),
        ProposalKind::DemonstrationModel => Clause::Number(2),
        ProposalKind::Machinery => Clause::Number(4),
        ProposalKind::Consulting => Clause::Number(10),
        // Several clauses, one per activity: only the officer knows which.
        ProposalKind::FairAndBrand | ProposalKind::ClusterAndEnvironment => Clause::MustBeChosen,
        // Paid at general rates; training has its own caps in the regime of the class.
        ProposalKind::Training
        | ProposalKind::ManagementTraining
        | ProposalKind::StudyTour
        | ProposalKind::Media
        | ProposalKind::InternationalCooperation
        | ProposalKind::ProgrammeManagement => Clause::NotCapped,
    }
}

#[cfg(test)]
mod tests {
    use super::clause;

    #[test]
    fn a_ceiling_code_carries_the_number_of_its_clause() {
        assert_eq!(clause("N02A"), Some(2));
        assert_eq!(clause("LCH04D"), Some(4));
        assert_eq!(clause("O18"), Some(18));
        assert_eq!(clause("T-KT"), None);
    }
}
