//! Lines added up again beside what the invoice states, in the invoice's own money.

use std::collections::BTreeMap;

use domain::invoice::ItemNature;
use domain::money::Money;
use rust_decimal::{Decimal, RoundingStrategy};

use super::collect::{RawInvoice, RawItem};
use super::figures::{self, Rate};

/// What the lines give.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Sums {
    /// Goods and tax by rate, in the order of first use.
    pub groups: Vec<Group>,
    /// Goods, tax and fees together.
    pub total: Decimal,
    /// Whether the stated sums are these.
    pub agrees: bool,
}

/// One rate.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Group {
    pub rate: String,
    pub base: Decimal,
    pub tax: Decimal,
}

/// Goods of one rate before their tax is settled.
#[derive(Default)]
struct Goods {
    base: Decimal,
    /// Tax rounded line by line, the other lawful way of rounding.
    tax_by_line: Decimal,
}

/// What the invoice states.
struct Stated {
    before_tax: Option<Decimal>,
    tax: Option<Decimal>,
    total: Option<Decimal>,
    /// Reductions outside the lines (TGTKCThue, TGTKhac).
    reductions: Decimal,
    /// Discount that the totals mention.
    discount: Decimal,
}

impl Stated {
    fn of(raw: &RawInvoice) -> Stated {
        let number = |name| figures::number(raw.text("TToan", name));
        let reductions = [number("TGTKCThue"), number("TGTKhac")];
        Stated {
            before_tax: number("TgTCThue"),
            tax: number("TgTThue"),
            total: number("TgTTTBSo"),
            reductions: reductions.into_iter().flatten().sum(),
            discount: number("TTCKTMai").unwrap_or_default(),
        }
    }
}

/// Adds up. Promotions and discounts that only the totals mention are counted the way that makes the
/// stated sum true, if one does.
pub(super) fn add_up(raw: &RawInvoice) -> Sums {
    let is_discount = |item: &RawItem| item.nature == Some(ItemNature::Discount);
    let adder = Adder {
        raw,
        stated: Stated::of(raw),
        decimals: if raw.is_in_dong() { 0 } else { 2 },
    };
    let spread = match raw.items.iter().any(is_discount) {
        true => Decimal::ZERO,
        false => adder.stated.discount,
    };
    let zero = Decimal::ZERO;
    let ways = [(true, zero), (false, zero), (true, spread), (false, spread)];
    let mut sums = ways
        .into_iter()
        .map(|(promotions, discount)| adder.one_way(promotions, discount));
    let first = sums.next().unwrap_or_default();
    if first.agrees {
        return first;
    }
    sums.find(|sums| sums.agrees).unwrap_or(first)
}

struct Adder<'a> {
    raw: &'a RawInvoice,
    stated: Stated,
    /// Places after the point of the invoice's money.
    decimals: u32,
}

impl Adder<'_> {
    fn one_way(&self, with_promotions: bool, discount: Decimal) -> Sums {
        let is_counted =
            |item: &&RawItem| with_promotions || item.nature != Some(ItemNature::Promotion);
        let items: Vec<&RawItem> = self.raw.items.iter().filter(is_counted).collect();
        let readable = items.iter().all(|item| amount(item).is_some());
        let lines = items
            .iter()
            .filter_map(|item| amount(item))
            .sum::<Decimal>()
            - discount;
        // Lines without rates, or a discount nobody spread over them: the stated groups tell the tax.
        let by_groups = items.iter().all(|item| item.rate.is_empty()) || !discount.is_zero();
        let groups = match by_groups {
            true => self.stated_groups(lines),
            false => self.line_groups(&items),
        };
        let base: Decimal = groups.iter().map(|group| group.base).sum();
        let tax: Decimal = groups.iter().map(|group| group.tax).sum();
        let total = self.less_reductions(base + tax + self.raw.fees);
        let holds =
            |stated: Option<Decimal>, given| stated.is_none_or(|stated| self.same(stated, given));
        let agrees = readable
            && (items.is_empty() || self.same(base, lines))
            && holds(self.stated.before_tax, base)
            && holds(self.stated.tax, tax)
            && self
                .stated
                .total
                .is_some_and(|stated| self.same(stated, total))
            && self.groups_agree(&groups);
        Sums {
            groups,
            total,
            agrees,
        }
    }

    /// Reductions count where the stated total counted them.
    fn less_reductions(&self, total: Decimal) -> Decimal {
        let reduced = total - self.stated.reductions;
        let is_reduced = self
            .stated
            .total
            .is_some_and(|t| !self.same(t, total) && self.same(t, reduced));
        if is_reduced { reduced } else { total }
    }

    fn line_groups(&self, items: &[&RawItem]) -> Vec<Group> {
        let mut order: Vec<&str> = Vec::new();
        let mut goods: BTreeMap<&str, Goods> = BTreeMap::new();
        for item in items {
            let amount = amount(item).unwrap_or_default();
            if item.rate.is_empty() && amount.is_zero() {
                continue;
            }
            let group = goods.entry(&item.rate).or_insert_with(|| {
                order.push(&item.rate);
                Goods::default()
            });
            group.base += amount;
            group.tax_by_line += self.coins(tax_of(&item.rate, amount));
        }
        let group = |rate: &str| {
            let given = self.raw.groups.iter().filter(|group| group.rate == rate);
            let given: Vec<Decimal> = given.filter_map(|group| group.tax).collect();
            let stated = (!given.is_empty()).then(|| given.iter().sum());
            let goods = &goods[rate];
            let tax = self.settled_tax(rate, goods, stated);
            Group {
                rate: rate.to_owned(),
                base: goods.base,
                tax,
            }
        };
        let mut groups: Vec<Group> = order.into_iter().map(group).collect();
        if self.raw.groups.is_empty() {
            let by_line = goods.values().map(|goods| goods.tax_by_line).sum();
            self.take_stated_tax(&mut groups, by_line);
        }
        groups
    }

    /// Without stated groups only the whole tax is stated: what rounding explains goes to one group.
    fn take_stated_tax(&self, groups: &mut [Group], by_line: Decimal) {
        let computed: Decimal = groups.iter().map(|group| group.tax).sum();
        let near = |stated: &Decimal| {
            (stated - computed).abs() <= self.coin() || (stated - by_line).abs() <= self.coin()
        };
        let taxed = groups.iter_mut().find(|group| !group.tax.is_zero());
        if let (Some(stated), Some(group)) = (self.stated.tax.filter(near), taxed) {
            group.tax += stated - computed;
        }
    }

    /// The stated tax where rounding explains it, else the rate's own.
    fn settled_tax(&self, rate: &str, goods: &Goods, stated: Option<Decimal>) -> Decimal {
        let computed = tax_of(rate, goods.base);
        let Some(stated) = stated else {
            return self.coins(computed);
        };
        let near = |other: Decimal| (stated - other).abs() <= self.coin();
        let is_unknown = figures::rate(rate) == Rate::Unknown;
        if is_unknown || near(computed) || near(goods.tax_by_line) {
            stated
        } else {
            self.coins(computed)
        }
    }

    fn stated_groups(&self, lines: Decimal) -> Vec<Group> {
        let raw = self.raw;
        if raw.groups.is_empty() {
            let stated = self.stated.before_tax.filter(|_| raw.items.is_empty());
            let tax = self.stated.tax.unwrap_or_default();
            return vec![Group {
                rate: String::new(),
                base: stated.unwrap_or(lines),
                tax,
            }];
        }
        let groups = raw.groups.iter().map(|group| {
            let base = group.amount.unwrap_or_default();
            let goods = Goods {
                base,
                tax_by_line: self.coins(tax_of(&group.rate, base)),
            };
            let tax = self.settled_tax(&group.rate, &goods, group.tax);
            Group {
                rate: group.rate.clone(),
                base,
                tax,
            }
        });
        groups.collect()
    }

    /// Each stated group is the computed one of its rate.
    fn groups_agree(&self, groups: &[Group]) -> bool {
        let stated = |rate: &str| -> Decimal {
            let own = self.raw.groups.iter().filter(|group| group.rate == rate);
            own.filter_map(|group| group.amount).sum()
        };
        self.raw.groups.iter().all(|given| {
            let computed = groups.iter().filter(|group| group.rate == given.rate);
            self.same(stated(&given.rate), computed.map(|group| group.base).sum())
        })
    }

    fn coin(&self) -> Decimal {
        Decimal::new(1, self.decimals)
    }

    fn coins(&self, amount: Decimal) -> Decimal {
        amount.round_dp_with_strategy(self.decimals, RoundingStrategy::MidpointAwayFromZero)
    }

    /// Equal but for fractions of the smallest coin.
    fn same(&self, one: Decimal, other: Decimal) -> bool {
        (one - other).abs() < self.coin()
    }
}

/// What a line adds: notes nothing, discounts less than nothing.
pub(super) fn amount(item: &RawItem) -> Option<Decimal> {
    let product = || {
        let product = item.quantity?.checked_mul(item.unit_price?)?;
        let is_sane = product.abs() < Decimal::from(Money::GREATEST.as_dong());
        is_sane.then(|| product - item.discount.unwrap_or_default())
    };
    match item.nature {
        Some(ItemNature::Note) => Some(Decimal::ZERO),
        Some(ItemNature::Discount) => Some(-item.amount.or_else(product)?.abs()),
        Some(ItemNature::Promotion) => Some(item.amount.unwrap_or_default()),
        _ => item.amount.or_else(product),
    }
}

fn tax_of(rate: &str, base: Decimal) -> Decimal {
    match figures::rate(rate) {
        Rate::Percent(percent) => base * percent / Decimal::ONE_HUNDRED,
        Rate::Untaxed | Rate::Unknown => Decimal::ZERO,
    }
}
