//! Mẫu 6 → Mẫu 10: the yearly table of rounds ends where the closures end.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::settlement::tie_out::broken_ties;

/// TT 36/2013/TT-BCT Điều 19.3: chuyển sang + Σ tạm ứng − quyết toán = còn dư; Σ of Mẫu 10 = Σ of Mẫu 6.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.19.3");
    broken_ties(case.file, CheckCode::Form6_10)
        .map(|tie| {
            let subject = subjects::proposal(&case.file.proposal, "advances");
            breach(tie.rule, subject, ground)
                .fact("nam", case.file.proposal.year)
                .fact("a", (tie.left - tie.right).abs())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_cancelled_voucher_whose_reverse_entry_is_lost_shows_in_the_yearly_table() {
        let mut file = training();
        let (cancelled, reverse) = cancelled_pair(&file.vouchers[1]);
        file.vouchers.push(cancelled);
        assert_eq!(
            facts(&ask(find, &file)),
            [[("nam", "2013"), ("a", "225.000")]]
        );
        file.vouchers.push(reverse);
        assert_eq!(ask(find, &file), []);
    }
}
