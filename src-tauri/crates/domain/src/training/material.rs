//! Vật tư thực hành: what came in, what was handed out, what is left.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::fold::fold;
use crate::ids::{ClassId, MaterialMoveId};
use crate::money::Money;

/// Chiều của một lần: nhập or xuất.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveDirection {
    /// Nhập.
    In,
    /// Xuất.
    Out,
}

/// Lần nhập, xuất vật tư thực hành of a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MaterialMove {
    /// Identity of the row.
    pub uid: MaterialMoveId,
    /// Lớp.
    pub class_uid: ClassId,
    /// Thứ tự as entered, from 1; moves of one day happen in this order.
    pub position: i64,
    /// Ngày.
    pub moved_on: Day,
    /// Tên vật tư.
    pub material: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Nhập hay xuất.
    pub direction: MoveDirection,
    /// Số lượng.
    #[ts(type = "string")]
    pub quantity: Decimal,
    /// Đơn giá, in đồng; of what comes in.
    pub unit_price: Option<Money>,
    /// Số hóa đơn, số phiếu.
    pub paper: String,
    /// Người giao or người nhận.
    pub person: String,
}

/// Một lần cùng số còn lại after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StockLine<'a> {
    /// Lần nhập, xuất.
    pub of: &'a MaterialMove,
    /// Tồn after it; below zero = more was handed out than there was.
    pub left: Decimal,
}

impl MaterialMove {
    /// Thành tiền, in đồng; nothing where no price is known.
    pub fn amount(&self) -> Money {
        let price = self.unit_price.unwrap_or_default();
        Money::of_product(self.quantity, price.as_dong().into()).unwrap_or_default()
    }
}

/// Sổ vật tư: material by material, in the order of days; of one day what comes in stands first, because
/// the day is all that papers say.
pub fn stock_book(moves: &[MaterialMove]) -> Vec<StockLine<'_>> {
    let mut by_material: BTreeMap<(String, String), Vec<&MaterialMove>> = BTreeMap::new();
    for one in moves {
        let key = (fold(&one.material), fold(&one.unit));
        by_material.entry(key).or_default().push(one);
    }
    let mut book = Vec::new();
    for mut of in by_material.into_values() {
        of.sort_by_key(|one| (one.moved_on, one.direction, one.position));
        let mut left = Decimal::ZERO;
        for one in of {
            left += match one.direction {
                MoveDirection::In => one.quantity,
                MoveDirection::Out => -one.quantity,
            };
            book.push(StockLine { of: one, left });
        }
    }
    book
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn one(
        position: i64,
        day: u32,
        name: &str,
        direction: MoveDirection,
        count: i64,
    ) -> MaterialMove {
        MaterialMove {
            uid: MaterialMoveId::NEW,
            class_uid: ClassId::NEW,
            position,
            moved_on: Day::new(2026, 4, day).unwrap(),
            material: name.to_owned(),
            unit: "m".to_owned(),
            direction,
            quantity: count.into(),
            unit_price: Some(Money::dong(45_000)),
            paper: String::new(),
            person: String::new(),
        }
    }

    #[test]
    fn what_is_left_is_told_after_each_move_however_the_name_is_written() {
        let moves = [
            one(1, 8, "Vải kate", MoveDirection::Out, 30),
            one(2, 6, "VẢI KATE", MoveDirection::In, 100),
            one(3, 6, "Chỉ may", MoveDirection::In, 5),
            one(4, 9, "vải  kate", MoveDirection::Out, 80),
        ];
        let left: Vec<Decimal> = stock_book(&moves).iter().map(|line| line.left).collect();
        assert_eq!(left, [5.into(), 100.into(), 70.into(), Decimal::from(-10)]);
        assert_eq!(moves[1].amount(), Money::dong(4_500_000));
    }

    #[test]
    fn of_one_day_what_comes_in_stands_before_what_goes_out() {
        let moves = [
            one(1, 6, "Kim", MoveDirection::Out, 10),
            one(2, 6, "Kim", MoveDirection::In, 10),
        ];
        assert!(
            stock_book(&moves)
                .iter()
                .all(|line| line.left >= Decimal::ZERO)
        );
    }
}
