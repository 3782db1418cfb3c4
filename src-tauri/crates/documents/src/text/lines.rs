use super::{Glyph, Kind};

/// Dòng chữ: a range of glyphs without the spaces at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    /// First glyph.
    pub start: usize,
    /// One after the last glyph.
    pub end: usize,
    /// Sum of the advances, in thousandths of an em.
    pub width: u32,
    /// Number of breakable spaces inside the line.
    pub spaces: u32,
    /// Whether the text ends here or starts a new line here: such a line is not justified.
    pub last: bool,
}

/// A place where the line under way may end.
#[derive(Clone, Copy)]
struct Break {
    end: usize,
    width: u32,
    spaces: u32,
    next: usize,
}

/// The line under way.
struct Current {
    start: usize,
    width: u32,
    spaces: u32,
    space: Option<Break>,
    joint: Option<Break>,
}

impl Current {
    fn at(start: usize) -> Self {
        Self {
            start,
            width: 0,
            spaces: 0,
            space: None,
            joint: None,
        }
    }

    fn here(&self, end: usize, next: usize) -> Break {
        Break {
            end,
            width: self.width,
            spaces: self.spaces,
            next,
        }
    }

    fn ended(&self, at: Break, last: bool) -> Line {
        Line {
            start: self.start,
            end: at.end,
            width: at.width,
            spaces: at.spaces,
            last,
        }
    }
}

/// Breaks glyphs into lines, each as full as it can be. Lines end at spaces; a word longer than a
/// whole line is broken after a hyphen or slash when it has one, else where the line is full.
///
/// `first` and `rest` are the widths of the first and of the other lines, in thousandths of an
/// em. An empty text has one empty line.
pub(crate) fn break_lines(glyphs: &[Glyph], first: u32, rest: u32, lines: &mut Vec<Line>) {
    let mut room = first;
    let mut current = Current::at(0);
    let mut place = 0;
    while place < glyphs.len() {
        let glyph = glyphs[place];
        match glyph.kind {
            Kind::NewLine => {
                let end = current.here(place, place + 1);
                lines.push(trimmed(&current, end, true, glyphs));
                (current, room) = (Current::at(place + 1), rest);
                place += 1;
                continue;
            }
            Kind::Space => {
                current.space = Some(current.here(place, place + 1));
                current.spaces += 1;
            }
            Kind::Ink | Kind::Joint => {
                let too_long = current.width + u32::from(glyph.width) > room;
                if too_long && place > current.start {
                    let end = line_end(&current, place);
                    lines.push(trimmed(&current, end, false, glyphs));
                    (current, room, place) = (Current::at(end.next), rest, end.next);
                    continue;
                }
            }
        }
        current.width += u32::from(glyph.width);
        place += 1;
        if glyph.kind == Kind::Joint {
            current.joint = Some(current.here(place, place));
        }
    }
    let end = current.here(glyphs.len(), glyphs.len());
    lines.push(trimmed(&current, end, true, glyphs));
}

fn line_end(current: &Current, place: usize) -> Break {
    let here = current.here(place, place);
    current.space.or(current.joint).unwrap_or(here)
}

/// The line without the spaces at its end.
fn trimmed(current: &Current, mut end: Break, last: bool, glyphs: &[Glyph]) -> Line {
    while end.end > current.start && glyphs[end.end - 1].kind == Kind::Space {
        end.end -= 1;
        end.width -= u32::from(glyphs[end.end].width);
        end.spaces -= 1;
    }
    current.ended(end, last)
}

/// The widest piece that does not break at spaces, in thousandths of an em.
pub(crate) fn widest_word(glyphs: &[Glyph]) -> u32 {
    let words = glyphs.split(|glyph| matches!(glyph.kind, Kind::Space | Kind::NewLine));
    let widths = words.map(|word| word.iter().map(|glyph| u32::from(glyph.width)).sum());
    widths.max().unwrap_or(0)
}

/// The widest line when nothing but line ends breaks the text, in thousandths of an em.
pub(crate) fn natural_width(glyphs: &[Glyph]) -> u32 {
    let lines = glyphs.split(|glyph| glyph.kind == Kind::NewLine);
    let widths = lines.map(|line| line.iter().map(|glyph| u32::from(glyph.width)).sum());
    widths.max().unwrap_or(0)
}

#[cfg(test)]
mod tests;
