//! Tạm ứng còn treo when the đề án is settled.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::settlement::totals::Totals;

/// TT 36/2013/TT-BCT Điều 12.6: what was drawn and not spent goes back to the budget first.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let open = Totals::of(case.file).to_return;
    if open == Money::ZERO {
        return Vec::new();
    }
    let subject = subjects::proposal(&case.file.proposal, "advances");
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.12.6");
    vec![breach(CheckCode::AdvanceOpenAtSettle, subject, ground).fact("so_tien", open)]
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn money_drawn_and_not_spent_must_first_go_back() {
        let mut file = training();
        file.vouchers.remove(0);
        assert_eq!(facts(&ask(find, &file)), [[("so_tien", "13.575.000")]]);
        file.advances.push(returned(13_575_000));
        assert_eq!(ask(find, &file), []);
    }
}
