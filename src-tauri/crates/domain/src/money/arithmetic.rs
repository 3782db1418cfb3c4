//! Sums of money, and splitting without losing a đồng.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use super::Money;

/// See [`Money::split`]: the method of largest remainders, in `i128` so that no product overflows.
pub(super) fn split(whole: Money, weights: &[i64]) -> Vec<Money> {
    let mut shares: Vec<i128> = weights.iter().map(|&weight| weight.max(0).into()).collect();
    if shares.iter().all(|&share| share == 0) {
        shares.fill(1);
    }
    let total: i128 = shares.iter().sum();
    let sign: i128 = if whole.is_negative() { -1 } else { 1 };
    let amount = sign * i128::from(whole.as_dong());

    let mut parts: Vec<i128> = shares.iter().map(|share| amount * share / total).collect();
    let left_over = amount - parts.iter().sum::<i128>();
    let mut by_loss: Vec<usize> = (0..shares.len()).collect();
    // The sort is stable: of equal losses the earlier part comes first.
    by_loss.sort_by_key(|&at| std::cmp::Reverse(amount * shares[at] % total));
    for (_, at) in (0..left_over).zip(by_loss) {
        parts[at] += 1;
    }
    parts
        .into_iter()
        .map(|part| in_range(sign * part))
        .collect()
}

fn in_range(part: i128) -> Money {
    Money::dong(i64::try_from(part).expect("a part is never greater than the whole"))
}

impl Add for Money {
    type Output = Money;

    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Money;

    fn sub(self, other: Money) -> Money {
        Money(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Money;

    fn neg(self) -> Money {
        Money(-self.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        *self = *self - other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Money> for Money {
    fn sum<I: Iterator<Item = &'a Money>>(amounts: I) -> Money {
        amounts.copied().sum()
    }
}
