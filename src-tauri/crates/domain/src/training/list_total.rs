//! Số của giấy lớp so với chứng từ: what the lists of a class add up to, and what was paid for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::allowance::allowance;
use super::teaching_pay::teaching_pay;
use crate::ids::ClassId;
use crate::money::Money;
use crate::proposal::estimate::CostItem;
use crate::proposal_file::{ClassFile, ProposalFile};

/// Một danh sách của lớp so với chứng từ đã ghi sổ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListTotal {
    /// Mã mẫu của danh sách.
    pub form: String,
    /// Khoản mục chi.
    pub item: CostItem,
    /// Tổng của danh sách, in đồng.
    pub listed: Money,
    /// Đã chi theo chứng từ của lớp, in đồng.
    pub paid: Money,
}

impl ListTotal {
    /// Khớp: equal, or nothing paid yet.
    pub fn agrees(&self) -> bool {
        self.paid.is_zero() || self.listed == self.paid
    }
}

/// Các danh sách có tiền của một lớp: meals, travel, teaching; those without any money are left out. A voucher
/// counts for the class it names, and where the đề án has one class for that class even unnamed.
pub fn list_totals(file: &ProposalFile, class: &ClassFile) -> Vec<ListTotal> {
    let owed = || {
        class
            .trainees
            .iter()
            .map(|who| allowance(&class.class, who))
    };
    let listed = [
        ("cl-03", CostItem::Meal, owed().map(|one| one.meal).sum()),
        (
            "cl-04",
            CostItem::Travel,
            owed().map(|one| one.travel).sum(),
        ),
        (
            "cl-06",
            CostItem::Teaching,
            teaching_pay(class).iter().map(|pay| pay.amount).sum(),
        ),
    ];
    let total = |(form, item, listed): (&str, CostItem, Money)| ListTotal {
        form: form.to_owned(),
        item,
        listed,
        paid: paid_for(file, class.class.uid, item),
    };
    let totals = listed.into_iter().map(total);
    totals
        .filter(|one| !one.listed.is_zero() || !one.paid.is_zero())
        .collect()
}

fn paid_for(file: &ProposalFile, class: ClassId, item: CostItem) -> Money {
    let only_class = file.classes.len() == 1;
    let of_item = |line: &&crate::voucher::VoucherLine| {
        let mut estimate = file.estimate.iter();
        estimate.any(|row| Some(row.uid) == line.estimate_line_uid && row.item == item)
    };
    let vouchers = file.standing_vouchers().filter(|paper| {
        let named = paper.voucher.class_uid;
        named == Some(class) || (named.is_none() && only_class)
    });
    let lines = vouchers.flat_map(|paper| paper.lines.iter());
    let lines = lines.filter(of_item);
    lines.map(|line| line.grant + line.counterpart).sum()
}
