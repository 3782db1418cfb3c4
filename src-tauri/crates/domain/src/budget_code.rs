//! Mục lục ngân sách: the dated list of codes, and which of them the centre uses for what.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{BudgetYear, Day};
use crate::ids::BudgetSettingId;
use crate::proposal::estimate::CostItem;

/// Loại mã.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BudgetCodeKind {
    /// Cấp ngân sách.
    #[serde(alias = "cap_ns")]
    Level,
    /// Chương.
    #[serde(alias = "chuong")]
    Chapter,
    /// Loại.
    #[serde(alias = "loai")]
    Category,
    /// Khoản: mã ngành kinh tế.
    #[serde(alias = "khoan")]
    Sector,
    /// Mục.
    #[serde(alias = "muc")]
    Item,
    /// Tiểu mục: mã nội dung kinh tế.
    #[serde(alias = "tieumuc")]
    SubItem,
}

/// Mã ngân sách with the days it is valid between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BudgetCode {
    /// Loại mã.
    pub kind: BudgetCodeKind,
    /// Mã, as text.
    pub code: String,
    /// Mã cha (loại of a khoản, mục of a tiểu mục).
    pub parent: String,
    /// Tên as in the circular.
    pub name: String,
    /// Ghi chú.
    pub note: String,
    /// Ngày đầu có hiệu lực.
    pub valid_from: Day,
    /// Ngày cuối có hiệu lực.
    pub valid_to: Option<Day>,
}

impl BudgetCode {
    fn is_valid_in(&self, year: BudgetYear) -> bool {
        self.valid_from <= year.last_day()
            && self.valid_to.is_none_or(|last| year.first_day() <= last)
    }
}

/// Mã đơn vị dùng cho việc gì: what a row of the accountant's table says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BudgetUse {
    /// Mã chương of the centre.
    Chapter,
    /// Mã ngành kinh tế of khuyến công.
    Sector,
    /// Mã nguồn ngân sách nhà nước.
    Fund,
    /// Tiểu mục of one khoản mục chi.
    SubItem,
    /// Mã bổ sung: a tiểu mục that is in the circular and not yet in the list of the program.
    AddedSubItem,
}

/// Dòng bảng mã của kế toán: one code for one use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BudgetSetting {
    /// Identity of the row.
    pub uid: BudgetSettingId,
    /// Dùng cho.
    pub used_for: BudgetUse,
    /// Khoản mục chi of a tiểu mục; none for the other uses.
    pub item: Option<CostItem>,
    /// Mã.
    pub code: String,
}

/// Mục lục ngân sách và bảng mã đang dùng: the accountant's rows, and what the program proposes where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct BudgetCodes {
    /// Mục lục, every year the program knows.
    pub list: Vec<BudgetCode>,
    /// Dòng của kế toán.
    pub chosen: Vec<BudgetSetting>,
    /// Đề xuất kèm chương trình, from memory until somebody has checked it (○).
    pub proposed: Vec<BudgetSetting>,
}

impl BudgetCodes {
    /// Mã dùng cho việc này: the accountant's, else the proposed one; empty when there is neither.
    pub fn code_for(&self, used_for: BudgetUse, item: Option<CostItem>) -> &str {
        let mut rows = self.chosen.iter().chain(&self.proposed);
        let found = rows.find(|row| {
            row.used_for == used_for && row.item == item && !row.code.trim().is_empty()
        });
        found.map_or("", |row| row.code.trim())
    }

    /// Có mục lục của năm này: before the first list nothing can be judged.
    pub fn knows(&self, year: BudgetYear) -> bool {
        self.list.iter().any(|code| code.is_valid_in(year))
    }

    /// Mã có trong mục lục của năm, or added by the accountant.
    pub fn contains(&self, kind: BudgetCodeKind, code: &str, year: BudgetYear) -> bool {
        let listed = |one: &&BudgetCode| one.kind == kind && one.code == code;
        let added = |one: &BudgetSetting| {
            kind == BudgetCodeKind::SubItem
                && one.used_for == BudgetUse::AddedSubItem
                && one.code == code
        };
        self.list
            .iter()
            .filter(listed)
            .any(|one| one.is_valid_in(year))
            || self.chosen.iter().any(added)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn setting(used_for: BudgetUse, item: Option<CostItem>, code: &str) -> BudgetSetting {
        BudgetSetting {
            uid: BudgetSettingId::NEW,
            used_for,
            item,
            code: code.to_owned(),
        }
    }

    #[test]
    fn what_the_accountant_chose_goes_before_what_the_program_proposes() {
        let meal = Some(CostItem::Meal);
        let mut codes = BudgetCodes {
            proposed: vec![setting(BudgetUse::SubItem, meal, "8008")],
            ..BudgetCodes::default()
        };
        assert_eq!(codes.code_for(BudgetUse::SubItem, meal), "8008");
        codes.chosen = vec![setting(BudgetUse::SubItem, meal, "8004")];
        assert_eq!(codes.code_for(BudgetUse::SubItem, meal), "8004");
        assert_eq!(
            codes.code_for(BudgetUse::SubItem, Some(CostItem::Travel)),
            ""
        );
    }

    #[test]
    fn a_code_counts_in_the_years_of_its_circular() {
        let codes = BudgetCodes {
            list: vec![BudgetCode {
                kind: BudgetCodeKind::Chapter,
                code: "416".to_owned(),
                parent: String::new(),
                name: "Sở Công Thương".to_owned(),
                note: String::new(),
                valid_from: Day::new(2026, 1, 1).unwrap(),
                valid_to: Day::new(2027, 12, 31),
            }],
            chosen: vec![setting(BudgetUse::AddedSubItem, None, "7011")],
            proposed: Vec::new(),
        };
        let known = |year| codes.contains(BudgetCodeKind::Chapter, "416", BudgetYear(year));
        assert_eq!(
            [known(2025), known(2026), known(2028)],
            [false, true, false]
        );
        assert!(codes.contains(BudgetCodeKind::SubItem, "7011", BudgetYear(2026)));
        assert!(!codes.contains(BudgetCodeKind::Chapter, "7011", BudgetYear(2026)));
        assert!(codes.knows(BudgetYear(2026)) && !codes.knows(BudgetYear(2013)));
    }
}
