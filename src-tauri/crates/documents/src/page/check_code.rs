//! Mã đối chiếu: a QR code drawn as rectangles, so that it is sharp at any size.

use qrcode::{Color, EcLevel, QrCode};

use crate::PrintError;
use crate::block::{Document, Length, Paper};
use crate::draw::{hundredths, write_number};
use crate::pdf::refused;

/// Side of the code: 41 modules of 0,37 mm, what hand scanners and telephones still read.
const SIDE: Length = Length::mm(15);
/// Left free below it, where office printers do not print.
const EDGE: Length = Length::mm(4);

/// Chỗ the code takes from the bottom margin, with the quiet zone beside it; zero = none is printed.
pub(crate) fn room(document: &Document, number: usize) -> Length {
    match code_of(document, number) {
        Some(_) => SIDE + Length::mm(2),
        None => Length::ZERO,
    }
}

/// Vẽ mã on the first page.
///
/// # Errors
/// [`PrintError::Pdf`] when the text is too long for a code.
pub(crate) fn draw(
    document: &Document,
    number: usize,
    content: &mut Vec<u8>,
) -> Result<(), PrintError> {
    let Some(text) = code_of(document, number) else {
        return Ok(());
    };
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(refused)?;
    let (width, modules) = (code.width(), code.to_colors());
    let side = i32::try_from(width).unwrap_or(i32::MAX);
    let left = document.paper.size().0 - document.margins.right - SIDE;
    content.extend(b"q 0 g\n");
    for (row, colours) in (0..).zip(modules.chunks(width)) {
        let bottom = EDGE + SIDE - SIDE.share(row + 1, side);
        let height = EDGE + SIDE - SIDE.share(row, side) - bottom;
        for (from, to) in dark_runs(colours) {
            let x = left + SIDE.share(from, side);
            let long = SIDE.share(to, side) - SIDE.share(from, side);
            for length in [x, bottom, long, height] {
                write_number(hundredths(length), content);
                content.push(b' ');
            }
            content.extend(b"re\n");
        }
    }
    content.extend(b"f Q\n");
    Ok(())
}

/// The code of the page; A5 has no margin that is wide enough.
fn code_of(document: &Document, number: usize) -> Option<&str> {
    let is_wide = document.paper != Paper::A5Landscape && document.margins.bottom >= EDGE + SIDE;
    let code = document.check_code.as_deref();
    code.filter(|code| number == 1 && is_wide && !code.is_empty())
}

/// Runs of dark modules of a row: from, to.
fn dark_runs(colours: &[Color]) -> Vec<(i32, i32)> {
    let mut runs: Vec<(i32, i32)> = Vec::new();
    let dark = (0..)
        .zip(colours)
        .filter(|(_, colour)| **colour == Color::Dark);
    for (at, _) in dark {
        match runs.last_mut() {
            Some((_, to)) if *to == at => *to = at + 1,
            _ => runs.push((at, at + 1)),
        }
    }
    runs
}
