use super::fragment::Fragment;
use super::number::{hundredths, write_number};
use super::stroke::{Pen, Stroke, Style};
use crate::block::Length;

/// Appends a fragment to page content, its corner at a place counted from the sheet's top-left.
///
/// `grey_percent` is 0 for black; anything else wraps the fragment in its own graphics state.
pub(crate) fn write_fragment(
    fragment: &Fragment,
    corner: (Length, Length),
    sheet_height: Length,
    grey_percent: u8,
    out: &mut Vec<u8>,
) {
    if grey_percent > 0 {
        out.extend(b"q ");
        write_number(i32::from(grey_percent), out);
        out.extend(b" g\n");
    }
    if !fragment.text.is_empty() {
        out.extend(b"BT\n");
        fragment.write_first_font(out);
        write_point(corner, sheet_height, out);
        out.extend(b" Td\n");
        out.extend_from_slice(&fragment.text);
        out.extend(b"ET\n");
    }
    write_strokes(&fragment.strokes, corner, sheet_height, out);
    if grey_percent > 0 {
        out.extend(b"Q\n");
    }
}

fn write_strokes(
    strokes: &[Stroke],
    corner: (Length, Length),
    sheet_height: Length,
    out: &mut Vec<u8>,
) {
    for run in strokes.chunk_by(|left, right| left.pen == right.pen) {
        write_pen(run[0].pen, out);
        for stroke in run {
            let absolute = |(x, y): (Length, Length)| (corner.0 + x, corner.1 + y);
            let (from, to) = (absolute(stroke.from), absolute(stroke.to));
            if stroke.rectangle {
                write_point((from.0, to.1), sheet_height, out);
                out.push(b' ');
                write_number(hundredths(to.0) - hundredths(from.0), out);
                out.push(b' ');
                write_number(hundredths(to.1) - hundredths(from.1), out);
                out.extend(b" re\n");
            } else {
                write_point(from, sheet_height, out);
                out.extend(b" m ");
                write_point(to, sheet_height, out);
                out.extend(b" l\n");
            }
        }
        out.extend(b"S\n");
    }
}

fn write_pen(pen: Pen, out: &mut Vec<u8>) {
    write_number(hundredths(pen.thickness), out);
    out.extend(match pen.style {
        Style::Solid => b" w 0 J [] 0 d\n".as_slice(),
        // Round caps turn dashes of no length into dots.
        Style::Dotted => b" w 1 J [0 2.6] 0 d\n",
        Style::Dashed => b" w 0 J [4 3] 0 d\n",
    });
}

/// A place below and right of the sheet's top-left corner, in PDF's own coordinates.
fn write_point((x, down): (Length, Length), sheet_height: Length, out: &mut Vec<u8>) {
    write_number(hundredths(x), out);
    out.push(b' ');
    write_number(hundredths(sheet_height) - hundredths(down), out);
}
