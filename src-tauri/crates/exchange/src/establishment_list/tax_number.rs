//! Mã số thuế trong ô: mended where nothing has to be guessed.

use domain::fold::tidy;
use domain::tax_code::{self, TaxCodeFlaw};

use crate::code::Code;
use crate::spreadsheet::Cell;

/// The tax code of a cell, and what was found and mended; empty when there is none to keep.
pub(super) fn read(cell: &Cell) -> (String, Vec<Code>) {
    match cell {
        Cell::Empty => (String::new(), vec![Code::TaxCodeMissing]),
        Cell::Number(number) if number.is_integer() && !number.is_sign_negative() => {
            of_text(&number.to_string(), Vec::new())
        }
        Cell::Text(text) => {
            let written = tidy(text);
            let bare: String = written
                .chars()
                .filter(|letter| !" .'’‘\"`,".contains(*letter))
                .map(|letter| {
                    if "–—−".contains(letter) {
                        '-'
                    } else {
                        letter
                    }
                })
                .collect();
            if bare.is_empty() || bare == "-" {
                return (String::new(), vec![Code::TaxCodeMissing]);
            }
            let mended = if bare == written {
                Vec::new()
            } else {
                vec![Code::TaxCodeCleaned]
            };
            of_text(&bare, mended)
        }
        Cell::Error => (String::new(), vec![Code::FormulaError]),
        Cell::FormulaWithoutValue => (String::new(), vec![Code::FormulaNoValue]),
        Cell::Number(_) | Cell::Day(_) | Cell::Truth(_) => {
            (String::new(), vec![Code::TaxCodeFormat])
        }
    }
}

fn of_text(text: &str, mut codes: Vec<Code>) -> (String, Vec<Code>) {
    let digits = text.len();
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let candidate = match digits {
        // Excel drops the zero that most codes begin with; the check digit says whether it was there.
        9 if is_number && tax_code::check(&format!("0{text}")).is_ok() => {
            codes.push(Code::TaxCodeZeros);
            format!("0{text}")
        }
        11 if is_number => {
            codes.push(Code::TaxCodeZeros);
            format!("0{text}")
        }
        13 if is_number => {
            codes.push(Code::TaxCodeCleaned);
            format!("{}-{}", &text[..10], &text[10..])
        }
        _ => text.to_owned(),
    };
    match tax_code::check(&candidate) {
        Ok(_) => (candidate, codes),
        Err(TaxCodeFlaw::CheckDigit) => {
            codes.push(Code::TaxCodeChecksum);
            (candidate, codes)
        }
        Err(TaxCodeFlaw::Shape) => (String::new(), vec![Code::TaxCodeFormat]),
    }
}
