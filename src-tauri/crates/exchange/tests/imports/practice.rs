//! Every practice file gives the answer that is written down for it.

use crate::practice_files::{check, check_all};

#[test]
fn plans_give_the_expected_answers() {
    check_all("plan/");
}

#[test]
fn the_clean_plan_of_lai_chau_is_read_whole() {
    check("plan/ke_hoach_kcqg_2013_lai_chau.xlsx");
}

#[test]
fn trainee_lists_give_the_expected_answers() {
    check_all("trainees/");
}

#[test]
fn voucher_lists_give_the_expected_answers() {
    check_all("vouchers/");
}
