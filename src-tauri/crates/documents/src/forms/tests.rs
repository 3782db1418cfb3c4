#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::calendar::BudgetYear;
use domain::money::Money;
use domain::proposal_file::{CentreFile, ProposalFile};

use super::*;
use crate::forms::case::Frame;

/// Every paper the layouts of a đề án, of its minutes and contracts and of its year give.
fn papers(centre: &CentreFile, file: &ProposalFile, draft: bool) -> Vec<(&'static str, Document)> {
    let on = centre.today;
    let frame = Frame { centre, on, draft };
    let case = FormCase { frame, file };
    let plans: Vec<_> = file.plan.iter().cloned().collect();
    let mut papers = Vec::new();
    for form in FORMS {
        let template = fixture::template(form.code);
        let mut add = |paper: Document| papers.push((form.code, paper));
        match form.layout {
            Layout::Proposal(document) => add(document(&case, &template)),
            Layout::Place(document) | Layout::Whole(document) | Layout::Minutes(document) => {
                for (acceptance, members) in &file.acceptances {
                    let of = AcceptanceCase {
                        case,
                        acceptance,
                        members,
                    };
                    add(document(&of, &template));
                }
            }
            Layout::AgencyContract(document) | Layout::SupportContract(document) => {
                for contract in &file.contracts {
                    add(document(&ContractCase { case, contract }, &template));
                }
            }
            Layout::Year(document) => add(document(
                &YearCase {
                    frame,
                    year: BudgetYear(2013),
                    source: None,
                    plans: &plans,
                    files: std::slice::from_ref(file),
                    carried: &[],
                },
                &template,
            )),
            _ => {}
        }
    }
    papers
}

#[test]
fn every_form_prints_for_every_de_an_even_one_with_nothing_on_file() {
    let centre = fixture::centre_file();
    let mut bare = fixture::study_tour();
    (bare.plan, bare.proposal.implementer) = (None, String::new());
    bare.beneficiaries.clear();
    for file in [fixture::training(), fixture::machinery(), bare] {
        for (code, paper) in papers(&centre, &file, false) {
            let printed = crate::render(&paper);
            assert!(printed.is_ok(), "{code}: {printed:?}");
        }
    }
}

#[test]
fn billions_and_long_names_fit_the_columns_of_every_form() {
    let centre = fixture::centre_file();
    let mut file = fixture::machinery();
    let long = "Xây dựng mô hình trình diễn kỹ thuật sản xuất gạch không nung xi măng cốt liệu \
                công suất 15 triệu viên/năm tại khu vực miền núi, biên giới";
    file.proposal.title = long.into();
    for line in &mut file.estimate {
        line.content = long.into();
        line.unit_price = Some(1_234_567_890_i64.into());
        line.amount = Money::dong(2_469_135_780);
        line.grant = Money::dong(1_234_567_890);
        line.counterpart = Money::dong(1_234_567_890);
    }
    for paper in &mut file.vouchers {
        paper.lines[0].grant = Money::dong(1_234_567_890);
        paper.lines[0].counterpart = Money::dong(1_234_567_890);
    }
    for (code, paper) in papers(&centre, &file, true) {
        fixture::look(&format!("ty-{code}"), &paper);
        let printed = crate::render(&paper);
        assert!(printed.is_ok(), "{code}: {printed:?}");
    }
}

#[test]
fn sixty_vouchers_run_over_several_pages_of_mau_8a() {
    let centre = fixture::centre_file();
    let mut file = fixture::training();
    let first = file.vouchers[0].clone();
    file.vouchers.extend((100..160).map(|number| {
        let mut paper = first.clone();
        paper.voucher.uid = fixture::id(number);
        paper.voucher.number = format!("PC-{number:04}");
        paper.lines[0].grant = Money::dong(1_000);
        paper
    }));
    let all = papers(&centre, &file, false);
    let (_, list) = all.iter().find(|(code, _)| *code == "mau-8a").unwrap();
    fixture::look("nhieu-mau-8a", list);
    assert!(crate::render(list).unwrap().pages >= 2);
    let total = &fixture::rows(list, 0, crate::block::RowKind::Total)[0];
    assert_eq!(total[4], "149.060.000");
    let (_, minutes) = all.iter().find(|(code, _)| *code == "mau-5b").unwrap();
    let named = fixture::rows(minutes, 1, crate::block::RowKind::Body);
    assert_eq!(named[0][6], "61 chứng từ, từ 12/08/2013 đến 12/08/2013");
}
