use super::*;
use crate::block::RowKind;
use crate::forms::fixture;

#[test]
fn each_employer_signs_for_its_own_people() {
    let (centre, mut file) = (fixture::centre_file(), fixture::training());
    for who in &mut file.classes[0].trainees[5..] {
        who.job_place = "Xưởng mộc Tam Đường".into();
    }
    file.classes[0].trainees[1].job_after.clear();
    let paper = document(
        &class_list::case_of(&centre, &file),
        &fixture::template("cl-08"),
    );
    fixture::look("cl-08", &paper);
    assert_eq!(fixture::rows(&paper, 0, RowKind::Body).len(), 4);
    let workshop = fixture::rows(&paper, 1, RowKind::Body);
    assert_eq!(workshop.len(), 3);
    assert_eq!(workshop[0][4], "2.800.000");
    assert!(fixture::says(
        &paper,
        "Cơ sở sử dụng lao động: Xưởng mộc Tam Đường"
    ));
    let signed: Vec<_> = fixture::all_lines(&paper.blocks)
        .into_iter()
        .filter(|line| line.starts_with("CƠ SỞ SỬ DỤNG LAO ĐỘNG"))
        .collect();
    assert!(
        signed[0].ends_with("Lý Thị Nghiễm"),
        "the cooperative is on file"
    );
    assert!(signed[1].ends_with("đóng dấu) "), "the workshop is not");
}

#[test]
fn a_class_without_jobs_prints_one_empty_sheet() {
    let (centre, mut file) = (fixture::centre_file(), fixture::training());
    for who in &mut file.classes[0].trainees {
        who.job_after.clear();
    }
    let paper = document(
        &class_list::case_of(&centre, &file),
        &fixture::template("cl-08"),
    );
    assert!(fixture::says(&paper, "gồm 0 lao động"));
}
