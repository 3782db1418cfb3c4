//! Đại biểu hưởng lương ngân sách: their meals and lodging are not khuyến công's to pay.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;

/// TT 36/2013/TT-BCT Điều 14.2.c: meals, lodging and travel only for delegates the State budget does not pay.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let paid = case.file.delegates.iter();
    let paid = paid.filter(|who| who.state_paid && who.allowance() > Money::ZERO);
    paid.map(|who| {
        let subject = subjects::delegate(who, "day_rate");
        let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.14.2.c");
        breach(CheckCode::DelegateStatePaid, subject, ground).fact("ho_ten", &who.name)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_delegate_on_the_state_s_payroll_gets_no_meal_money() {
        let mut file = study_tour();
        file.delegates = vec![
            delegate("Lò Văn Páo", true, 0),
            delegate("Giàng Thị Mỷ", false, 150_000),
        ];
        assert_eq!(ask(find, &file), []);
        file.delegates[0].day_rate = Money::dong(150_000);
        assert_eq!(facts(&ask(find, &file)), [[("ho_ten", "Lò Văn Páo")]]);
        file.delegates[0].days = 0;
        assert_eq!(ask(find, &file), []);
    }
}
