use ttf_parser::{Face, OutlineBuilder};

use super::furniture::DRAFT;
use crate::block::{Length, Paper};
use crate::draw::write_number;
use crate::text::faces::{FILES, face_index};

/// The name of a paper's draft stamp among the file's drawings.
pub(crate) fn name(paper: Paper) -> &'static str {
    match paper {
        Paper::A4Portrait => "DraftA4P",
        Paper::A4Landscape => "DraftA4L",
        Paper::A5Landscape => "DraftA5L",
    }
}

/// Dấu "BẢN NHÁP" đặt chéo: page content that fills the letters' outlines in light grey.
///
/// It is drawn as outlines, not as text, so that searching and copying find the paper's own words
/// only; the readable mark stands small in the margin.
pub(crate) fn stamp_outline(paper: Paper) -> Vec<u8> {
    let (width, height) = paper.size();
    let size = width.min(height) / 5;
    let mut content = b"q 0.89 g ".to_vec();
    // Cosine and sine of the slope: 55 degrees on upright sheets, 35 on sheets on their side.
    content.extend(if height > width {
        b"0.5736 0.8192 -0.8192 0.5736 ".as_slice()
    } else {
        b"0.8192 0.5736 -0.5736 0.8192 "
    });
    write_point(width / 2, height / 2, &mut content);
    content.extend(b"cm\n");
    outline(size, &mut content);
    content.extend(b"f\nQ\n");
    content
}

fn outline(size: Length, content: &mut Vec<u8>) {
    let Ok(face) = Face::parse(FILES[usize::from(face_index(true, false))], 0) else {
        return;
    };
    let glyphs: Vec<_> = DRAFT
        .chars()
        .filter_map(|letter| face.glyph_index(letter))
        .collect();
    let advance = |glyph| i32::from(face.glyph_hor_advance(glyph).unwrap_or(0));
    let em = i32::from(face.units_per_em());
    let total: i32 = glyphs.iter().map(|&glyph| advance(glyph)).sum();
    let capital = i32::from(face.capital_height().unwrap_or(0));
    let mut pen = Pen {
        size,
        em,
        x: -total / 2,
        y: -capital / 2,
        at: (0, 0),
        content,
    };
    for glyph in glyphs {
        face.outline_glyph(glyph, &mut pen);
        pen.x += advance(glyph);
    }
}

/// Writes a glyph's outline as path operators, quadratic curves as cubic ones.
struct Pen<'a> {
    size: Length,
    em: i32,
    x: i32,
    y: i32,
    at: (i32, i32),
    content: &'a mut Vec<u8>,
}

impl Pen<'_> {
    /// A point in font units, moved to this letter's place.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "font units are far below i32's limits"
    )]
    fn point(&self, x: f32, y: f32) -> (i32, i32) {
        (x as i32 + self.x, y as i32 + self.y)
    }

    fn write(&mut self, (x, y): (i32, i32)) {
        let (x, y) = (self.size.share(x, self.em), self.size.share(y, self.em));
        write_point(x, y, self.content);
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.write(self.at);
        self.content.extend(b"m\n");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.write(self.at);
        self.content.extend(b"l\n");
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (from, control, to) = (self.at, self.point(x1, y1), self.point(x, y));
        let third = |end: i32, control: i32| (end + 2 * control) / 3;
        self.write((third(from.0, control.0), third(from.1, control.1)));
        self.write((third(to.0, control.0), third(to.1, control.1)));
        self.write(to);
        self.content.extend(b"c\n");
        self.at = to;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.write(self.point(x1, y1));
        self.write(self.point(x2, y2));
        self.at = self.point(x, y);
        self.write(self.at);
        self.content.extend(b"c\n");
    }

    fn close(&mut self) {
        self.content.extend(b"h\n");
    }
}

fn write_point(x: Length, y: Length, content: &mut Vec<u8>) {
    for length in [x, y] {
        write_number(length.as_milli_pt() / 10, content);
        content.push(b' ');
    }
}
