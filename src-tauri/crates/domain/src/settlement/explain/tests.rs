use super::*;
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
