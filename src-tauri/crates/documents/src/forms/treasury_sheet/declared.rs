use super::{Sheet, line};
use crate::block::Block;

/// Đơn vị rút dự toán, mã chương, địa chỉ, tài khoản, chương trình (Mẫu 13, 14).
pub fn budget_unit(sheet: &Sheet<'_>) -> Vec<Block> {
    let centre = &sheet.case.frame.centre.centre;
    let text = |key| sheet.template.text(key);
    let chapter = sheet.text(|one| &one.chapter);
    let mut lines = vec![
        line(&[
            (text("unit"), &centre.name, 3),
            (text("chapter"), chapter, 1),
        ]),
        line(&[(text("address"), &centre.address, 1)]),
        account(sheet),
    ];
    lines.push(program(
        (text("program"), sheet.text(|one| &one.program_name)),
        (text("program_code"), sheet.text(|one| &one.program_code)),
    ));
    lines
}

/// Đơn vị trả tiền, địa chỉ, tài khoản (Mẫu 17, 18).
pub fn paying_unit(sheet: &Sheet<'_>) -> Vec<Block> {
    let centre = &sheet.case.frame.centre.centre;
    let text = |key| sheet.template.text(key);
    vec![
        line(&[(text("unit"), &centre.name, 1)]),
        line(&[(text("address"), &centre.address, 1)]),
        account(sheet),
    ]
}

fn account(sheet: &Sheet<'_>) -> Block {
    let centre = &sheet.case.frame.centre.centre;
    let text = |key| sheet.template.text(key);
    line(&[
        (text("account"), &centre.account_number, 1),
        (text("treasury"), &centre.account_place, 1),
    ])
}

/// Tên và mã chương trình mục tiêu, dự án.
pub fn program(name: (&str, &str), code: (&str, &str)) -> Block {
    line(&[(name.0, name.1, 3), (code.0, code.1, 2)])
}

/// D1–D5: what NĐ 347/2025/NĐ-CP Điều 6.3 has declared in place of papers sent along.
pub fn declared_lines(sheet: &Sheet<'_>) -> Vec<Block> {
    let text = |key| sheet.template.text(key);
    let on = text("on");
    vec![
        line(&[
            (
                text("selection"),
                sheet.text(|one| &one.selection_number),
                5,
            ),
            (on, &sheet.day(|one| one.selected_on), 2),
        ]),
        line(&[
            (text("contract"), sheet.text(|one| &one.contract_number), 5),
            (on, &sheet.day(|one| one.contracted_on), 1),
        ]),
        line(&[
            (text("value"), &sheet.sum(|one| one.contract_value), 2),
            (text("party"), sheet.text(|one| &one.contract_party), 5),
        ]),
        line(&[(text("advance_rule"), sheet.text(|one| &one.advance_rule), 1)]),
        line(&[
            (
                text("acceptance"),
                sheet.text(|one| &one.acceptance_number),
                5,
            ),
            (on, &sheet.day(|one| one.accepted_on), 2),
        ]),
        line(&[
            (text("value"), &sheet.sum(|one| one.acceptance_value), 2),
            (text("party"), sheet.text(|one| &one.acceptance_party), 5),
        ]),
        line(&[(text("general"), sheet.text(|one| &one.general_content), 1)]),
    ]
}

/// As [`budget_unit`], on two lines of a paper that lies on its side.
pub fn budget_unit_wide(sheet: &Sheet<'_>) -> Vec<Block> {
    let centre = &sheet.case.frame.centre.centre;
    let text = |key| sheet.template.text(key);
    vec![
        line(&[
            (text("unit"), &centre.name, 5),
            (text("chapter"), sheet.text(|one| &one.chapter), 1),
            (text("address"), &centre.address, 3),
        ]),
        line(&[
            (text("account"), &centre.account_number, 2),
            (text("treasury"), &centre.account_place, 3),
            (text("program"), sheet.text(|one| &one.program_name), 2),
            (text("program_code"), sheet.text(|one| &one.program_code), 2),
        ]),
    ]
}

/// As [`paying_unit`], on two lines of a paper that lies on its side.
pub fn paying_unit_wide(sheet: &Sheet<'_>) -> Vec<Block> {
    let centre = &sheet.case.frame.centre.centre;
    let text = |key| sheet.template.text(key);
    vec![
        line(&[
            (text("unit"), &centre.name, 5),
            (text("address"), &centre.address, 4),
        ]),
        account(sheet),
    ]
}

/// As [`declared_lines`], for a paper that lies on its side.
pub fn declared_lines_wide(sheet: &Sheet<'_>) -> Vec<Block> {
    let text = |key| sheet.template.text(key);
    let on = text("on");
    vec![
        line(&[
            (
                text("selection"),
                sheet.text(|one| &one.selection_number),
                5,
            ),
            (on, &sheet.day(|one| one.selected_on), 2),
        ]),
        line(&[
            (text("contract"), sheet.text(|one| &one.contract_number), 7),
            (on, &sheet.day(|one| one.contracted_on), 2),
            (text("value"), &sheet.sum(|one| one.contract_value), 3),
        ]),
        line(&[(text("party"), sheet.text(|one| &one.contract_party), 1)]),
        line(&[(text("advance_rule"), sheet.text(|one| &one.advance_rule), 1)]),
        line(&[
            (
                text("acceptance"),
                sheet.text(|one| &one.acceptance_number),
                4,
            ),
            (on, &sheet.day(|one| one.accepted_on), 2),
            (text("value"), &sheet.sum(|one| one.acceptance_value), 3),
            (text("party"), sheet.text(|one| &one.acceptance_party), 5),
        ]),
        line(&[(text("general"), sheet.text(|one| &one.general_content), 1)]),
    ]
}
