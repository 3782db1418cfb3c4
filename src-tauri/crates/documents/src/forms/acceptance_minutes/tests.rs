use domain::proposal_file::ProposalFile;

use super::*;
use crate::block::RowKind;
use crate::forms::case::FormCase;
use crate::forms::fixture;

fn minutes(file: &ProposalFile, at: usize, code: &str) -> Document {
    let centre = fixture::centre_file();
    let (acceptance, members) = &file.acceptances[at];
    let case = AcceptanceCase {
        case: FormCase {
            frame: fixture::frame(&centre),
            file,
        },
        acceptance,
        members,
    };
    document(&case, &fixture::template(code))
}

#[test]
fn the_minutes_of_a_class_count_its_trainees_and_spell_out_what_was_accepted() {
    let paper = minutes(&fixture::training(), 0, "mau-5a");
    fixture::look("mau-5a", &paper);
    let done = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(done[0][3], "8 người");
    assert_eq!(done[1][3], "10 ngày");
    assert_eq!(
        done.len(),
        3,
        "a class is not judged by the lines of the estimate"
    );
    assert!(fixture::says(
        &paper,
        "Hôm nay, ngày 20 tháng 9 năm 2013, tại UBND xã Bình Lư"
    ));
    assert!(fixture::says(&paper, "Một trăm bốn mươi chín triệu đồng."));
    assert!(
        !fixture::says(&paper, "012085"),
        "no card number on the minutes"
    );
}

#[test]
fn the_minutes_of_the_machines_show_both_sources_and_leave_the_serial_number_to_be_read() {
    let paper = minutes(&fixture::machinery(), 1, "mau-5b");
    fixture::look("mau-5b", &paper);
    let machines = fixture::rows(&paper, 1, RowKind::Body);
    assert_eq!(machines[0], ["Máy vò chè 265", "", "", "", "0000131"]);
    let total = &fixture::rows(&paper, 2, RowKind::Total)[0];
    assert_eq!(
        total[2..6],
        ["500.000.000", "200.000.000", "300.000.000", "–"]
    );
    assert!(fixture::says(
        &paper,
        "UBND XÃ (Ký, ghi họ tên, đóng dấu) Sùng A Chứ"
    ));
}

#[test]
fn a_recorded_machine_stands_with_plate_year_state_and_invoice() {
    use domain::establishment::machine::{Machine, MachineCondition};
    let mut file = fixture::machinery();
    file.machines = vec![Machine {
        uid: fixture::id(300),
        proposal_uid: file.proposal.uid,
        establishment_uid: file.beneficiaries[0].1.uid,
        position: 1,
        name: "Máy vò chè".into(),
        model: "265".into(),
        serial_number: "VC-0131".into(),
        maker: "Viên Sơn".into(),
        made_in: Some(2013),
        condition: Some(MachineCondition::New),
        origin: "Việt Nam".into(),
        price: None,
        invoice_key: "0000131".into(),
        note: String::new(),
    }];
    let paper = minutes(&file, 1, "mau-5b");
    let row = &fixture::rows(&paper, 1, RowKind::Body)[0];
    assert_eq!(
        row[..4],
        [
            "Máy vò chè",
            "265, VC-0131",
            "2013, Viên Sơn, Việt Nam",
            "Mới 100%"
        ]
    );
    assert!(row[4].starts_with("0000131"), "{row:?}");
}

#[test]
fn where_the_commune_was_absent_it_does_not_sign_and_short_work_is_named() {
    let mut file = fixture::machinery();
    file.acceptances[1].1.truncate(3);
    file.estimate[0].done_quantity = Some(1.into());
    let paper = minutes(&file, 1, "mau-5b");
    assert!(!fixture::says(&paper, "UBND XÃ"));
    assert_eq!(fixture::rows(&paper, 0, RowKind::Body)[0][4], "Thiếu 1 máy");
}

#[test]
fn one_class_of_several_counts_only_its_own_vouchers() {
    let mut file = fixture::training();
    let mut other_place = file.acceptances[0].clone();
    other_place.0.class_uid = Some(fixture::id(41));
    file.acceptances.push(other_place);
    for paper in &mut file.vouchers[2..4] {
        paper.voucher.class_uid = Some(fixture::id(40));
    }
    let paper = minutes(&file, 0, "mau-5a");
    assert_eq!(fixture::rows(&paper, 1, RowKind::Total)[0][2], "80.000.000");
}

#[test]
fn a_voucher_of_after_the_acceptance_is_counted_but_not_named_beside_its_item() {
    let mut file = fixture::training();
    file.vouchers[3].voucher.paid_on = fixture::on(20, 9);
    file.vouchers[4].voucher.paid_on = fixture::on(21, 9);
    for (at, code) in [(0, "mau-5a"), (1, "mau-5b")] {
        let paper = minutes(&file, at, code);
        let items = fixture::rows(&paper, 1, RowKind::Body);
        assert_eq!(items[2][6], "UNC-0003 (05/08/2013); UNC-0004 (20/09/2013)");
        assert_eq!(items[3][2..4], ["10.000.000", "10.000.000"]);
        assert_eq!(items[3][6], "");
        let total = &fixture::rows(&paper, 1, RowKind::Total)[0];
        assert_eq!(total[2], "149.000.000");
    }
}

#[test]
fn before_anyone_is_named_the_bodies_stand_with_dots() {
    let mut file = fixture::training();
    file.acceptances[0].1.clear();
    let paper = minutes(&file, 0, "mau-5a");
    assert!(fixture::says(&paper, "- Đại diện Sở Công Thương: ông (bà)"));
}

#[test]
fn a_body_written_with_its_representative_is_not_said_twice() {
    let mut file = fixture::training();
    for (_, members) in &mut file.acceptances {
        for member in members {
            member.body = format!("Đại diện {}", member.body);
        }
    }
    let paper = minutes(&file, 0, "mau-5a");
    assert!(fixture::says(&paper, "- Đại diện Sở Công Thương"));
    assert!(!fixture::says(&paper, "Đại diện Đại diện"));
}
