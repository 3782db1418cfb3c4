//! One walk over the elements of an XML text, within limits and without a tree.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::code::Code;

/// An invoice is about ten deep, its signature fifteen.
const DEEPEST: usize = 64;
/// Longest text of one element that is kept: certificates take some 10.000 letters.
const LONGEST_TEXT: usize = 100_000;

/// What the walk comes across. Names are local: prefixes and namespaces do not count.
pub(super) enum Seen<'w, 'x> {
    /// An element begins.
    Open {
        /// Local names from the root to this element.
        path: &'w [&'x str],
        /// The tag, with its attributes.
        tag: &'w BytesStart<'x>,
        /// Where the tag begins in the text.
        at: u64,
    },
    /// An element ends.
    Close {
        /// Local names from the root to this element.
        path: &'w [&'x str],
        /// Its text since the last tag; none when it was too long to be kept.
        text: Option<&'w str>,
    },
}

/// Walks the whole text; the visitor may stop with a code.
pub(super) fn walk<'x>(
    xml: &'x str,
    mut visit: impl FnMut(Seen<'_, 'x>) -> Result<(), Code>,
) -> Result<(), Code> {
    let mut reader = Reader::from_str(xml);
    let mut path: Vec<&'x str> = Vec::new();
    let mut text = Text::default();
    let mut has_root = false;
    loop {
        let at = reader.buffer_position();
        let event = reader.read_event().map_err(|_| Code::FileCorrupt)?;
        match event {
            Event::Start(tag) => {
                open(&mut path, &tag, xml, at, &mut visit)?;
                text.clear();
                has_root = true;
            }
            Event::Empty(tag) => {
                open(&mut path, &tag, xml, at, &mut visit)?;
                visit(Seen::Close {
                    path: &path,
                    text: Some(""),
                })?;
                path.pop();
                text.clear();
                has_root = true;
            }
            Event::End(_) => {
                visit(Seen::Close {
                    path: &path,
                    text: text.kept(),
                })?;
                path.pop();
                text.clear();
            }
            Event::Text(part) => text.push(&part.decode().map_err(|_| Code::FileCorrupt)?),
            Event::CData(part) => text.push(&part.decode().map_err(|_| Code::FileCorrupt)?),
            Event::GeneralRef(name) => text.push_char(referred(&name)?),
            Event::DocType(_) => return Err(Code::FileXmlDtd),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::Eof => break,
        }
    }
    match has_root && path.is_empty() {
        true => Ok(()),
        false => Err(Code::FileCorrupt),
    }
}

fn open<'x>(
    path: &mut Vec<&'x str>,
    tag: &BytesStart<'x>,
    xml: &'x str,
    at: u64,
    visit: &mut impl FnMut(Seen<'_, 'x>) -> Result<(), Code>,
) -> Result<(), Code> {
    if path.len() >= DEEPEST {
        return Err(Code::FileExpandsTooMuch);
    }
    path.push(local_name(xml, at, tag)?);
    visit(Seen::Open { path, tag, at })
}

/// The local name as a piece of the text itself, so that a path costs no copies.
fn local_name<'x>(xml: &'x str, at: u64, tag: &BytesStart<'_>) -> Result<&'x str, Code> {
    let from = usize::try_from(at).map_err(|_| Code::FileCorrupt)? + 1;
    let length = tag.name().as_ref().len();
    let name = xml.get(from..from + length).ok_or(Code::FileCorrupt)?;
    Ok(name.rsplit(':').next().unwrap_or(name))
}

/// The character of `&amp;` or `&#225;`; any other entity would need a declaration.
pub(super) fn referred(name: &quick_xml::events::BytesRef<'_>) -> Result<char, Code> {
    if let Some(letter) = name.resolve_char_ref().map_err(|_| Code::FileCorrupt)? {
        return Ok(letter);
    }
    predefined(&name.decode().map_err(|_| Code::FileCorrupt)?).ok_or(Code::FileXmlDtd)
}

/// The five entities that need no declaration.
pub(super) fn predefined(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// The text of an element, as far as it is worth keeping.
#[derive(Default)]
struct Text {
    text: String,
    too_long: bool,
}

impl Text {
    fn clear(&mut self) {
        self.text.clear();
        self.too_long = false;
    }

    fn push(&mut self, part: &str) {
        if self.text.len() + part.len() > LONGEST_TEXT {
            self.too_long = true;
        } else {
            self.text.push_str(part);
        }
    }

    fn push_char(&mut self, letter: char) {
        self.push(letter.encode_utf8(&mut [0; 4]));
    }

    fn kept(&self) -> Option<&str> {
        (!self.too_long).then_some(self.text.as_str())
    }
}
