//! Mức hỗ trợ tối đa và vì sao: min(percent × eligible cost, ceiling × allowed priority factor).

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lookup::ceilings::{Ceiling, Support, every_support};
use super::{Case, Step, Surroundings};
use crate::breach::Subject;
use crate::money::Money;
use crate::number_text::quantity_text;
use crate::proposal_file::ProposalFile;
use crate::regulation::{CheckMark, FigureStatus, SupportCap};

/// Cái gì giới hạn mức hỗ trợ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SupportLimit {
    /// Trần (× hệ số ưu tiên).
    Ceiling,
    /// Tỷ lệ % of the eligible cost.
    Percent,
    /// Không có mức nào áp dụng.
    None,
}

/// Mức hỗ trợ tối đa của một khoản, with everything it was reckoned from. In đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SupportWorking {
    /// Khoản nào.
    pub subject: Subject,
    /// Mức hỗ trợ đang ghi.
    pub grant: Money,
    /// Tối đa; none = nothing on file limits it.
    pub limit: Option<Money>,
    /// Mức nào quyết định.
    pub binding: SupportLimit,
    /// Vượt bao nhiêu; 0 = trong mức.
    pub over: Money,
    /// Trần, before the factor.
    pub ceiling: Option<Money>,
    /// Hệ số ưu tiên được dùng.
    #[ts(type = "string")]
    pub factor: Decimal,
    /// Trần × hệ số.
    pub ceiling_limit: Option<Money>,
    /// Tỷ lệ (%).
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
    /// Chi phí hợp lệ, without the tax that is deducted.
    pub eligible_cost: Money,
    /// Thuế GTGT được khấu trừ đã loại.
    pub deducted_tax: Money,
    /// Chi phí hợp lệ taken from vouchers; else from the estimate.
    pub from_vouchers: bool,
    /// Tỷ lệ × chi phí, rounded half up to whole đồng.
    pub percent_limit: Option<Money>,
    /// Căn cứ, with its mark.
    pub citation: String,
    /// Căn cứ chưa đối chiếu.
    pub unchecked: bool,
    /// Con số theo trí nhớ: reminds, never stops.
    pub recalled: bool,
    /// Câu ngắn: "Hỗ trợ tối đa … đ vì …".
    pub sentence: String,
    /// Từng bước, as printed under the check.
    pub steps: Vec<String>,
}

/// Chi phí hợp lệ and the tax left out of it: vouchers once there are some, the estimate before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct EligibleCost {
    pub cost: Money,
    pub tax: Money,
    pub from_vouchers: bool,
}

impl EligibleCost {
    /// Deductible VAT is no cost of the beneficiary; management is the centre's own cost.
    pub(super) fn of(file: &ProposalFile) -> EligibleCost {
        let mut listed = file.standing_vouchers().peekable();
        if listed.peek().is_none() {
            let cost = file.estimate.iter().map(|line| line.amount).sum();
            return EligibleCost {
                cost,
                tax: Money::ZERO,
                from_vouchers: false,
            };
        }
        let (mut cost, mut tax) = (Money::ZERO, Money::ZERO);
        for voucher in listed {
            let taxes: Money = voucher.lines.iter().map(|line| line.deductible_tax).sum();
            cost += voucher.grant() + voucher.counterpart() - taxes;
            tax += taxes;
        }
        EligibleCost {
            cost,
            tax,
            from_vouchers: true,
        }
    }

    /// The part of one beneficiary: its own plan (support and counterpart) where several share a đề án.
    fn share(self, file: &ProposalFile, index: usize) -> EligibleCost {
        let shares: Vec<i64> = file
            .beneficiaries
            .iter()
            .map(|(share, _)| (share.grant + share.counterpart_committed).as_dong())
            .collect();
        if shares.len() < 2 {
            return self;
        }
        let part = |whole: Money| whole.split(&shares).get(index).copied().unwrap_or_default();
        EligibleCost {
            cost: part(self.cost),
            tax: part(self.tax),
            ..self
        }
    }
}

/// Mức tối đa của mọi khoản hỗ trợ of a đề án, saved or being typed.
pub fn workings(file: &ProposalFile, around: &Surroundings) -> Vec<SupportWorking> {
    let step = Step::All;
    let case = Case { file, around, step };
    let whole = EligibleCost::of(file);
    let all = every_support(&case).into_iter().enumerate();
    all.map(|(index, support)| working(support, whole.share(file, index)))
        .collect()
}

/// Cách tính of one support, as its breach tells it: each product, and which of them decides.
pub(super) fn reckoned(case: &Case, subject: &Subject) -> String {
    let all = workings(case.file, case.around);
    let told = all.into_iter().find(|told| told.subject == *subject);
    told.map(|told| told.products()).unwrap_or_default()
}

impl SupportWorking {
    fn products(&self) -> String {
        let by_percent = self.percent.zip(self.percent_limit);
        let by_percent = by_percent.map(|(percent, limit)| {
            let percent = quantity_text(percent);
            format!("{percent}% × {} đ = {limit} đ", self.eligible_cost)
        });
        let by_ceiling = self.ceiling.zip(self.ceiling_limit);
        let by_ceiling = by_ceiling.map(|(ceiling, limit)| {
            let factor = quantity_text(self.factor);
            format!("trần {ceiling} đ × hệ số {factor} = {limit} đ")
        });
        let both = by_percent.is_some() && by_ceiling.is_some();
        let least = self.limit.filter(|_| both);
        let least = least.map(|limit| format!("lấy số nhỏ hơn {limit} đ"));
        let parts = [by_percent, by_ceiling, least].into_iter().flatten();
        parts.collect::<Vec<String>>().join(", ")
    }
}

fn working(support: Support, eligible: EligibleCost) -> SupportWorking {
    let cap = match support.ceiling {
        Ceiling::InForce(cap) => Some(cap),
        Ceiling::OutOfDate(_) | Ceiling::NoneOnFile | Ceiling::NotCapped => None,
    };
    let greatest = cap.and_then(|cap| cap.priority_factor);
    let factor = support.factor.min(greatest.unwrap_or(Decimal::ONE));
    let ceiling = cap.and_then(|cap| cap.ceiling);
    let ceiling_limit = ceiling.map(|ceiling| ceiling.times(factor));
    let percent = cap.and_then(|cap| cap.percent);
    // Nothing of no cost says nothing yet: neither estimate nor vouchers are there.
    let known = percent.filter(|_| !eligible.cost.is_zero());
    let percent_limit = known.map(|percent| eligible.cost.times(percent / Decimal::ONE_HUNDRED));
    let limit = ceiling_limit.into_iter().chain(percent_limit).min();
    let binding = match limit {
        None => SupportLimit::None,
        of if of == ceiling_limit => SupportLimit::Ceiling,
        _ => SupportLimit::Percent,
    };
    let over = limit.map_or(Money::ZERO, |limit| {
        (support.grant - limit).max(Money::ZERO)
    });
    let mut told = SupportWorking {
        subject: support.subject,
        grant: support.grant,
        limit,
        binding,
        over,
        ceiling,
        factor,
        ceiling_limit,
        percent,
        eligible_cost: eligible.cost,
        deducted_tax: eligible.tax,
        from_vouchers: eligible.from_vouchers,
        percent_limit,
        citation: cap.map_or(String::new(), |cap| cap.citation.printed()),
        unchecked: cap.is_some_and(|cap| cap.citation.mark == CheckMark::Unchecked),
        recalled: cap.is_some_and(|cap| cap.status == FigureStatus::Recall),
        sentence: String::new(),
        steps: Vec::new(),
    };
    told.sentence = sentence(&told);
    told.steps = steps(&told, cap);
    told
}

fn sentence(of: &SupportWorking) -> String {
    let factor = match of.factor == Decimal::ONE {
        true => String::new(),
        false => format!(" × hệ số ưu tiên {}", quantity_text(of.factor)),
    };
    match (of.binding, of.limit) {
        (SupportLimit::Ceiling, Some(limit)) => format!(
            "Hỗ trợ tối đa {limit} đ vì trần là {} đ{factor}.",
            of.ceiling.unwrap_or_default()
        ),
        (SupportLimit::Percent, Some(limit)) => format!(
            "Hỗ trợ tối đa {limit} đ vì bằng {}% của chi phí hợp lệ {} đ.",
            quantity_text(of.percent.unwrap_or_default()),
            of.eligible_cost
        ),
        _ => "Chưa có mức nào giới hạn khoản hỗ trợ này.".to_owned(),
    }
}

/// Each operand, its product, which one decides, and where it is written.
fn steps(of: &SupportWorking, cap: Option<&SupportCap>) -> Vec<String> {
    let mut steps = Vec::new();
    let from = if of.from_vouchers {
        "chứng từ"
    } else {
        "dự toán"
    };
    steps.push(match of.deducted_tax.is_zero() {
        true => format!("Chi phí hợp lệ theo {from}: {} đ.", of.eligible_cost),
        false => format!(
            "Chi phí hợp lệ theo {from}: {} đ, đã loại {} đ thuế GTGT được khấu trừ.",
            of.eligible_cost, of.deducted_tax
        ),
    });
    if let (Some(percent), Some(limit)) = (of.percent, of.percent_limit) {
        steps.push(format!(
            "Theo tỷ lệ: {}% × {} đ = {limit} đ, làm tròn đến đồng.",
            quantity_text(percent),
            of.eligible_cost
        ));
    }
    if let (Some(ceiling), Some(limit)) = (of.ceiling, of.ceiling_limit) {
        steps.push(format!(
            "Theo trần: {ceiling} đ × hệ số {} = {limit} đ.",
            quantity_text(of.factor)
        ));
    }
    if let (Some(limit), Some(cap)) = (of.limit, cap) {
        steps.push(format!("Lấy số nhỏ hơn: {limit} đ cho mỗi {}.", cap.unit));
        steps.push(format!("Căn cứ: {}. {}", of.citation, cap.name));
    }
    if of.recalled {
        steps.push("Con số ghi theo trí nhớ: chỉ nhắc, không chặn.".to_owned());
    }
    if of.over > Money::ZERO {
        steps.push(format!("Đang ghi {} đ, vượt {} đ.", of.grant, of.over));
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    fn of(file: &ProposalFile) -> SupportWorking {
        let pack = pack();
        workings(file, &Surroundings::alone(today(), Some(&pack))).remove(0)
    }

    #[test]
    fn thirty_percent_of_the_invoices_decides_where_it_is_less_than_the_ceiling() {
        let told = of(&demonstration_model());
        assert_eq!(told.binding, SupportLimit::Percent);
        assert_eq!(told.eligible_cost, Money::dong(345_000_000));
        assert_eq!(told.limit, Some(Money::dong(103_500_000)));
        assert_eq!(told.over, Money::ZERO);
        assert_eq!(
            told.sentence,
            "Hỗ trợ tối đa 103.500.000 đ vì bằng 30% của chi phí hợp lệ 345.000.000 đ."
        );
        assert!(told.unchecked && told.citation.contains("chưa đối chiếu"));
    }

    #[test]
    fn tax_that_is_deducted_is_no_cost_and_the_working_says_so() {
        let mut file = demonstration_model();
        file.vouchers[1].lines[0].deductible_tax = Money::dong(22_272_727);
        let told = of(&file);
        assert_eq!(told.eligible_cost, Money::dong(322_727_273));
        // 30 % of it is 96.818.181,9: half up.
        assert_eq!(told.limit, Some(Money::dong(96_818_182)));
        assert_eq!(told.over, Money::dong(3_181_818));
        assert!(told.steps[0].contains("đã loại 22.272.727 đ thuế GTGT"));
    }

    #[test]
    fn the_ceiling_decides_a_dear_model_and_a_priority_with_its_ground_raises_it() {
        let mut file = demonstration_model();
        file.vouchers[1].lines[0].counterpart = Money::dong(3_000_000_000);
        file.beneficiaries[0].0.priority_factor = Decimal::new(15, 1);
        let told = of(&file);
        assert_eq!(
            (told.binding, told.limit),
            (SupportLimit::Ceiling, told.ceiling)
        );
        file.beneficiaries[0].0.priority_ground = "Xã biên giới, QĐ 12".to_owned();
        let raised = of(&file);
        assert_eq!(raised.limit, Some(Money::dong(750_000_000)));
        assert!(
            raised.sentence.ends_with("× hệ số ưu tiên 1,5."),
            "{}",
            raised.sentence
        );
    }

    #[test]
    fn before_any_voucher_the_estimate_is_the_cost() {
        let mut file = demonstration_model();
        file.vouchers.clear();
        let told = of(&file);
        assert!(!told.from_vouchers);
        let cost: Money = file.estimate.iter().map(|line| line.amount).sum();
        assert_eq!(told.eligible_cost, cost);
    }
}
