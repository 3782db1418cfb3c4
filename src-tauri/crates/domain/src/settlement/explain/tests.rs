use super::*;
use crate::life::RecoveryWay;
use crate::settlement::balance::Balance;
use crate::settlement::checks::lent::*;
use crate::settlement::tie_out::tie_out;
use crate::settlement::totals::Totals;

fn named(file: &ProposalFile, name: &str) -> Explanation {
    explain(file, &Figure::Money(name.to_owned())).unwrap_or_else(|| panic!("no {name}"))
}

/// Both đề án of the sample kinds, with a cancelled paper and money that came back.
fn files() -> [ProposalFile; 2] {
    let mut training = training();
    let (cancelled, reverse) = cancelled_pair(&training.vouchers[1]);
    training.vouchers.extend([cancelled, reverse]);
    training.advances.push(returned(300_000));
    [training, demonstration_model()]
}

#[test]
fn every_figure_offered_is_the_sum_of_its_leaves() {
    for file in files() {
        let all = offered(&file);
        assert!(all.len() > 30, "{}", all.len());
        for figure in all {
            let told = explain(&file, &figure).unwrap_or_else(|| panic!("{figure:?}"));
            assert_eq!(told.recomputed(), told.amount, "{figure:?}");
            assert!(!told.label.is_empty());
            for leaf in told.leaves() {
                let placed = leaf.target.is_some() || leaf.amount.is_zero();
                assert!(placed, "{figure:?}: {} leads nowhere", leaf.label);
            }
        }
    }
}

#[test]
fn what_is_explained_is_what_the_totals_and_the_ties_say() {
    for file in files() {
        let totals = Totals::of(&file);
        for (name, amount) in [
            ("approved", totals.approved),
            ("advanced", totals.advanced),
            ("spent", totals.spent),
            ("settled", totals.settled),
            ("remaining", totals.remaining),
            ("to_return", totals.to_return),
            ("returned", totals.returned),
            ("counterpart", totals.counterpart),
            ("open", crate::settlement::balance::Balance::of(&file).open),
        ] {
            assert_eq!(named(&file, name).amount, amount, "{name}");
        }
        for (index, tie) in tie_out(&file).iter().enumerate() {
            let side = |side: &str| {
                let figure = Figure::Tie(index, side.to_owned());
                explain(&file, &figure).map(|told| told.amount)
            };
            assert_eq!(side("left"), Some(tie.left), "{}", tie.what);
            assert_eq!(side("right"), Some(tie.right), "{}", tie.what);
        }
    }
}

#[test]
fn a_payment_is_found_under_its_line_with_its_invoice() {
    let [_, file] = files();
    let counterpart = named(&file, "counterpart");
    let invoiced = counterpart.leaves()[0];
    assert!(
        invoiced.working.starts_with("Hóa đơn AA/13P số 0000123"),
        "{}",
        invoiced.working
    );
    assert_eq!(
        invoiced.target.as_ref().map(|t| t.kind.as_str()),
        Some("voucher")
    );
}

#[test]
fn every_column_of_every_year_is_what_the_balance_of_that_year_says() {
    let [mut file, _] = files();
    file.life.years = vec![year_share(2013, 18_000_000), year_share(2014, 2_000_000)];
    file.life.recoveries = vec![
        recovered(RecoveryWay::BeneficiaryToUnit, 700_000, "2013-12-05"),
        recovered(RecoveryWay::UnitToBudget, 900_000, "2014-03-05"),
    ];
    file.vouchers[0].voucher.year = BudgetYear(2014);
    let mut opened = 0;
    for year in file.money_years() {
        let balance = Balance::in_year(&file, year);
        for (name, amount) in [
            ("approved", balance.approved),
            ("carried_in", balance.carried_in),
            ("settled", balance.settled),
            ("recovered", balance.recovered),
            ("returned", balance.returned),
            ("cancelled", balance.cancelled),
            ("carried_out", balance.carried_out),
            ("open", balance.open),
            ("opening", balance.opening),
            ("received", balance.received),
            ("advanced", balance.received - balance.returned),
            ("to_receive", balance.to_receive),
            ("till", balance.till()),
            ("on_hand", balance.on_hand),
            ("due", balance.due),
        ] {
            let told = explain(&file, &Figure::Balance(year, name.to_owned()))
                .expect("every offered figure opens");
            assert_eq!(
                (told.amount, told.recomputed()),
                (amount, amount),
                "{name} of {year}"
            );
            opened += 1;
        }
    }
    assert_eq!(opened, 2 * BALANCE_FIGURES.len());
}
