use super::number::{hundredths, write_number};
use super::stroke::Stroke;
use crate::block::{FontSize, Length};
use crate::text::faces::FACES;
use crate::text::{Glyph, Kind, Line, capacity};

/// Names of the faces in page content, in the order of their places.
pub(crate) const FACE_NAMES: [&str; FACES] = ["R", "B", "I", "X"];

/// A face in a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Font {
    face: u8,
    size: FontSize,
}

/// Mảnh trang: text and strokes measured from a top-left corner that is not yet known.
///
/// Text is kept as finished PDF operators with relative moves, so that equal rows are equal bytes
/// wherever they land. Lengths down the page are positive.
#[derive(Debug, Default)]
pub(crate) struct Fragment {
    /// Text operators, to be run with the text cursor on the corner.
    pub text: Vec<u8>,
    /// Nét kẻ.
    pub strokes: Vec<Stroke>,
    /// Where the text cursor stands, in hundredths of a point right of and above the corner.
    cursor: (i32, i32),
    font_before: Option<Font>,
    font_after: Option<Font>,
}

impl Fragment {
    /// Shows a line of glyphs whose left end is at `x` and whose baseline is `down` below the
    /// corner.
    pub fn show(&mut self, glyphs: &[Glyph], size: FontSize, x: Length, down: Length) {
        self.show_stretched(glyphs, size, x, down, 0, 0);
    }

    /// Shows a justified line: it is stretched at its spaces to `width`.
    pub fn show_justified(
        &mut self,
        glyphs: &[Glyph],
        line: &Line,
        size: FontSize,
        x: Length,
        down: Length,
        width: Length,
    ) {
        let extra = capacity(width, size).saturating_sub(line.width);
        self.show_stretched(
            &glyphs[line.start..line.end],
            size,
            x,
            down,
            extra,
            line.spaces,
        );
    }

    fn show_stretched(
        &mut self,
        glyphs: &[Glyph],
        size: FontSize,
        x: Length,
        down: Length,
        extra: u32,
        spaces: u32,
    ) {
        if glyphs.is_empty() {
            return;
        }
        self.move_to(hundredths(x), -hundredths(down));
        let mut gaps = Gaps { extra, spaces };
        for run in glyphs.chunk_by(|left, right| left.face == right.face) {
            self.set_font(Font {
                face: run[0].face,
                size,
            });
            if spaces == 0 {
                write_string(run, &mut self.text);
                self.text.extend(b"Tj\n");
            } else {
                gaps.write_run(run, &mut self.text);
            }
        }
    }

    /// Puts another fragment on this one, its corner `x` right of and `down` below this corner.
    pub fn place(&mut self, other: &Fragment, x: Length, down: Length) {
        let (right, up) = (hundredths(x), -hundredths(down));
        if !other.text.is_empty() {
            self.move_to(right, up);
            if let Some(font) = other.font_before {
                self.set_font(font);
            }
            self.text.extend_from_slice(&other.text);
            self.cursor = (right + other.cursor.0, up + other.cursor.1);
            self.font_after = other.font_after;
        }
        self.strokes
            .extend(other.strokes.iter().map(|stroke| stroke.moved(x, down)));
    }

    fn move_to(&mut self, right: i32, up: i32) {
        if self.cursor != (right, up) {
            write_number(right - self.cursor.0, &mut self.text);
            self.text.push(b' ');
            write_number(up - self.cursor.1, &mut self.text);
            self.text.extend(b" Td\n");
            self.cursor = (right, up);
        }
    }

    /// The first font is left to whoever places the fragment: it is often in use already.
    fn set_font(&mut self, font: Font) {
        if self.font_before.is_none() {
            self.font_before = Some(font);
        } else if self.font_after != Some(font) {
            write_font(font, &mut self.text);
        }
        self.font_after = Some(font);
    }

    /// The font in which the text begins, as an operator; empty when there is no text.
    pub fn write_first_font(&self, out: &mut Vec<u8>) {
        if let Some(font) = self.font_before {
            write_font(font, out);
        }
    }
}

/// The stretch of a justified line, shared out over its spaces.
struct Gaps {
    extra: u32,
    spaces: u32,
}

impl Gaps {
    fn write_run(&mut self, run: &[Glyph], out: &mut Vec<u8>) {
        out.push(b'[');
        for piece in run.split_inclusive(|glyph| glyph.kind == Kind::Space) {
            write_string(piece, out);
            if piece.last().is_some_and(|glyph| glyph.kind == Kind::Space) && self.spaces > 0 {
                let share = self.extra / self.spaces;
                (self.extra, self.spaces) = (self.extra - share, self.spaces - 1);
                write_number(-i32::try_from(share * 100).unwrap_or(0), out);
            }
        }
        out.extend(b"]TJ\n");
    }
}

fn write_font(font: Font, out: &mut Vec<u8>) {
    out.push(b'/');
    out.extend(FACE_NAMES[usize::from(font.face)].as_bytes());
    out.push(b' ');
    write_number(i32::from(font.size.as_tenth_pt()) * 10, out);
    out.extend(b" Tf\n");
}

/// Writes glyph codes as a literal string: two bytes each, half of what hexadecimal needs.
fn write_string(glyphs: &[Glyph], out: &mut Vec<u8>) {
    out.push(b'(');
    for glyph in glyphs {
        for byte in glyph.code.to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
                b'\r' => out.extend(b"\\r"),
                _ => out.push(byte),
            }
        }
    }
    out.push(b')');
}
