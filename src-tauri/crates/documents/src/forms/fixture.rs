//! Hồ sơ thử: one believable office with three đề án, for the tests of the forms.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod classes;
mod file;
mod money;
mod treasury;

use std::str::FromStr;

use domain::calendar::{BudgetYear, Day};
use domain::centre::{Centre, Signatory, SignatoryRole};
use domain::delegate::Delegate;
use domain::funding::FundSource;
use domain::ids::uid_from_parts;
use domain::money::Money;
use domain::plan::AnnualPlan;
use domain::proposal_file::CentreFile;

use super::case::Frame;
use super::template::{FormBook, FormTemplate};
use crate::block::{Block, Document, Row, RowKind, Text};

pub use classes::class_file;
pub use file::{machinery, study_tour, training};
pub use money::{bank_order, paid};
pub use treasury::{advance_case, advance_paper, drawn, in_2026, voucher_case, withhold};

/// An id of any kind; the same number gives the same id.
pub fn id<T: FromStr>(number: u64) -> T
where
    T::Err: std::fmt::Debug,
{
    uid_from_parts(1_357_000_000_000 + number, [7; 10])
        .to_string()
        .parse()
        .unwrap()
}

/// A day of 2013.
pub fn on(day: u32, month: u32) -> Day {
    Day::new(2013, month, day).unwrap()
}

/// The office of Lai Châu, with who signs for it.
pub fn centre_file() -> CentreFile {
    let signer = |number, role, name: &str, title: &str| Signatory {
        uid: id(number),
        role,
        name: name.into(),
        title: title.into(),
        from_on: None,
        to_on: None,
    };
    CentreFile {
        centre: Centre {
            uid: id(1),
            name: "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp".into(),
            department: "Sở Công Thương tỉnh Lai Châu".into(),
            province_code: "12".into(),
            place: "Lai Châu".into(),
            address: "Tổ 22, phường Đông Phong, thị xã Lai Châu, tỉnh Lai Châu".into(),
            budget_unit_code: "1095417".into(),
            tax_code: "6200012345".into(),
            account_number: "9527.2.1095417".into(),
            account_place: "Kho bạc Nhà nước Lai Châu".into(),
            is_sample: true,
            working_day: None,
            old_rules_set_aside: false,
            is_department: false,
        },
        signatories: vec![
            signer(2, SignatoryRole::HeadOfUnit, "Phạm Đức Thiện", "Giám đốc"),
            signer(
                3,
                SignatoryRole::ChiefAccountant,
                "Nguyễn Thị Hường",
                "Kế toán trưởng",
            ),
            signer(4, SignatoryRole::Cashier, "Lò Thị Ươi", "Thủ quỹ"),
            signer(5, SignatoryRole::Preparer, "Vàng A Sử", "Chuyên viên"),
            signer(
                6,
                SignatoryRole::DepartmentHead,
                "Đỗ Quang Ngữ",
                "Giám đốc Sở",
            ),
            signer(
                7,
                SignatoryRole::AgencyHead,
                "Nguyễn Đình Hiệp",
                "Cục trưởng",
            ),
        ],
        today: on(16, 12),
    }
}

/// The frame of a final paper of 16/12/2013.
pub fn frame(centre: &CentreFile) -> Frame<'_> {
    Frame {
        centre,
        on: centre.today,
        draft: false,
    }
}

/// The national plan of 2013, which states 50.000.000 more than its lines give.
pub fn plan() -> AnnualPlan {
    AnnualPlan {
        uid: id(10),
        year: BudgetYear(2013),
        source: FundSource::National,
        decision_number: "9216/QĐ-BCT".into(),
        decided_on: Day::new(2012, 12, 28),
        issuer: "Cục Công nghiệp địa phương".into(),
        stated_total: Some(Money::dong(400_000_000)),
        stated_count: Some(3),
        note: String::new(),
    }
}

/// Three delegates: one whom the State budget pays, two who are paid for two days.
pub fn delegates() -> Vec<Delegate> {
    let who = |number: u64, name: &str, body: &str, state_paid, rate| Delegate {
        uid: id(600 + number),
        proposal_uid: id(20),
        position: i64::try_from(number).unwrap(),
        name: name.into(),
        body: body.into(),
        state_paid,
        days: 2,
        day_rate: Money::dong(rate),
        signed: true,
    };
    vec![
        who(1, "Đỗ Quang Ngữ", "Phó Giám đốc, Sở Công Thương", true, 0),
        who(
            2,
            "Lý Thị Nghiễm",
            "Chủ nhiệm, HTX mộc Bình Lư",
            false,
            150_000,
        ),
        who(3, "Tẩn Lở Mẩy", "Bản Nà Đon, xã Bình Lư", false, 150_000),
    ]
}

/// The template of a form as it comes with the program; of a form of later years the oldest.
pub fn template(code: &str) -> FormTemplate {
    let book = FormBook::embedded().unwrap();
    let of_2013 = book.on(code, on(16, 12));
    let oldest = || book.versions(code).min_by_key(|form| form.valid_from);
    of_2013.or_else(oldest).cloned().unwrap()
}

/// All characters of a text.
pub fn plain(text: &Text) -> String {
    text.spans.iter().map(|span| span.text.as_str()).collect()
}

/// The rows of one kind in the n-th table, each as its cells.
pub fn rows(document: &Document, table: usize, kind: RowKind) -> Vec<Vec<String>> {
    let cells = |row: &Row| row.cells.iter().map(|cell| plain(&cell.text)).collect();
    tables(&document.blocks)[table]
        .rows
        .iter()
        .filter(|row| row.kind == kind)
        .map(cells)
        .collect()
}

fn tables(blocks: &[Block]) -> Vec<&crate::block::Table> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Table(table) => vec![table],
            Block::KeepTogether(inner) => tables(inner),
            _ => Vec::new(),
        })
        .collect()
}

/// Whether a paragraph or a field with this very text stands on the paper (tables left out).
pub fn says(document: &Document, text: &str) -> bool {
    all_lines(&document.blocks)
        .iter()
        .any(|line| line.contains(text))
}

/// The lines of paragraphs and fields, in order.
pub fn all_lines(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Paragraph(paragraph) => vec![plain(&paragraph.text)],
            Block::FieldLine(line) => line
                .fields
                .iter()
                .map(|field| format!("{} {}", plain(&field.label), plain(&field.value)))
                .collect(),
            Block::Columns(row) => row
                .columns
                .iter()
                .flat_map(|c| all_lines(&c.blocks))
                .collect(),
            Block::KeepTogether(inner) => all_lines(inner),
            Block::Signatures(block) => block
                .columns
                .iter()
                .map(|who| format!("{} {} {}", who.title, who.note, who.name))
                .collect(),
            Block::Letterhead(head) => head
                .left
                .iter()
                .chain(&head.right)
                .map(|p| plain(&p.text))
                .collect(),
            _ => Vec::new(),
        })
        .collect()
}

/// Renders the paper to `<name>.pdf` in the folder `KC_LOOK` names, when it does, to be looked at.
pub fn look(name: &str, document: &Document) {
    if let Some(folder) = std::env::var_os("KC_LOOK") {
        let pdf = crate::render(document).unwrap();
        std::fs::create_dir_all(&folder).unwrap();
        let path = std::path::Path::new(&folder).join(format!("{name}.pdf"));
        std::fs::write(path, pdf.bytes).unwrap();
    }
}

/// The labels of the crossed boxes, in order.
pub fn crossed(document: &Document) -> Vec<String> {
    fn of(blocks: &[Block], found: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::BoxRow(row) => {
                    let crossed = row.items.iter().filter(|item| item.checked);
                    found.extend(crossed.map(|item| item.label.clone()));
                }
                Block::Columns(row) => row.columns.iter().for_each(|c| of(&c.blocks, found)),
                Block::KeepTogether(inner) => of(inner, found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    of(&document.blocks, &mut found);
    found
}
