//! Dạng chuẩn XML: canonical XML 1.0 and its exclusive form, as far as signed invoices use them.
//!
//! The text is walked once and the canonical pieces go out as they come, so that a long invoice is
//! never held twice. Documents with a declaration of types never come here.

mod scope;

use quick_xml::Reader;
use quick_xml::events::{BytesPI, BytesStart, Event};

use super::walk::{predefined, referred};
use scope::Scopes;

/// What is made canonical.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Apex<'a> {
    /// The whole file.
    Whole,
    /// The one element with this Id.
    WithId(&'a str),
}

/// How it is made canonical.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// Exclusive: only namespaces in use are written.
    pub exclusive: bool,
    /// Prefixes that the exclusive form writes all the same.
    pub always: Vec<String>,
    /// Where the element begins that is left out: the signature itself.
    pub left_out: Option<u64>,
}

/// An attribute, understood.
pub(super) struct Attribute {
    prefix: String,
    local: String,
    value: String,
}

/// Writes the canonical form piece by piece; none when the text has no, or several, such elements.
pub(super) fn canonicalize(
    xml: &str,
    form: &Form,
    apex: Apex<'_>,
    out: &mut dyn FnMut(&str),
) -> Option<()> {
    let mut writer = Writer {
        form,
        apex,
        scopes: Scopes::default(),
        depth: 0,
        inside_from: None,
        outside_from: None,
        apexes: 0,
        has_root: false,
        out,
    };
    let mut reader = Reader::from_str(xml);
    loop {
        let at = reader.buffer_position();
        match reader.read_event().ok()? {
            Event::Start(tag) => writer.open(&tag, at)?,
            Event::Empty(tag) => {
                writer.open(&tag, at)?;
                writer.close(tag.name().as_ref())?;
            }
            Event::End(tag) => writer.close(tag.name().as_ref())?,
            Event::Text(text) => writer.text(&one_line_end(&text.decode().ok()?)),
            Event::CData(text) => writer.text(&one_line_end(&text.decode().ok()?)),
            Event::GeneralRef(name) => {
                let letter = referred(&name).ok()?;
                writer.text(letter.encode_utf8(&mut [0; 4]));
            }
            Event::PI(instruction) => writer.instruction(&instruction)?,
            Event::Comment(_) | Event::Decl(_) => {}
            Event::DocType(_) => return None,
            Event::Eof => break,
        }
    }
    (writer.apexes == 1 && writer.depth == 0).then_some(())
}

struct Writer<'a> {
    form: &'a Form,
    apex: Apex<'a>,
    scopes: Scopes,
    depth: usize,
    /// Depth of the element that is being written.
    inside_from: Option<usize>,
    /// Depth of the element that is being left out.
    outside_from: Option<usize>,
    apexes: usize,
    has_root: bool,
    out: &'a mut dyn FnMut(&str),
}

impl Writer<'_> {
    fn open(&mut self, tag: &BytesStart<'_>, at: u64) -> Option<()> {
        let attributes = attributes(tag)?;
        self.depth += 1;
        self.has_root = true;
        let is_apex = match self.apex {
            Apex::Whole => self.depth == 1,
            Apex::WithId(id) => attributes.iter().any(|attribute| is_id(attribute, id)),
        };
        if is_apex {
            self.apexes += 1;
            // Two elements of one Id: nobody knows which one was signed.
            if self.apexes > 1 {
                return None;
            }
            self.inside_from = Some(self.depth);
        }
        if self.outside_from.is_none() && self.form.left_out == Some(at) {
            self.outside_from = Some(self.depth);
        }
        self.scopes.enter(&attributes)?;
        if self.is_writing() {
            self.write_tag(tag, &attributes, is_apex)?;
        }
        Some(())
    }

    fn write_tag(
        &mut self,
        tag: &BytesStart<'_>,
        attributes: &[Attribute],
        is_apex: bool,
    ) -> Option<()> {
        let name = tag.name();
        let name = std::str::from_utf8(name.as_ref()).ok()?;
        let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
        (self.out)("<");
        (self.out)(name);
        let declared = match self.form.exclusive {
            true => self
                .scopes
                .declare_used(prefix, attributes, &self.form.always),
            false => self.scopes.declare_all(),
        };
        for (prefix, uri) in declared {
            let colon = if prefix.is_empty() { "" } else { ":" };
            self.attribute(&format!("xmlns{colon}{prefix}"), &uri);
        }
        let inherited = is_apex && !self.form.exclusive;
        for (name, value) in self.scopes.ordered(attributes, inherited)? {
            self.attribute(&name, &value);
        }
        (self.out)(">");
        Some(())
    }

    fn close(&mut self, name: &[u8]) -> Option<()> {
        if self.is_writing() {
            (self.out)("</");
            (self.out)(std::str::from_utf8(name).ok()?);
            (self.out)(">");
        }
        self.scopes.leave();
        if self.inside_from == Some(self.depth) {
            self.inside_from = None;
        }
        if self.outside_from == Some(self.depth) {
            self.outside_from = None;
        }
        self.depth = self.depth.checked_sub(1)?;
        Some(())
    }

    fn is_writing(&self) -> bool {
        self.inside_from.is_some() && self.outside_from.is_none()
    }

    fn text(&mut self, text: &str) {
        if self.is_writing() {
            escape(text, in_text, self.out);
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        (self.out)(" ");
        (self.out)(name);
        (self.out)("=\"");
        escape(value, in_attribute, self.out);
        (self.out)("\"");
    }

    /// Instructions beside the root stand on lines of their own.
    fn instruction(&mut self, instruction: &BytesPI<'_>) -> Option<()> {
        let is_beside = self.depth == 0 && self.apex == Apex::Whole;
        if !is_beside && !self.is_writing() {
            return Some(());
        }
        let target = std::str::from_utf8(instruction.target()).ok()?;
        let content = one_line_end(std::str::from_utf8(instruction.content()).ok()?);
        let content = content.trim_start();
        let gap = if content.is_empty() { "" } else { " " };
        let line = format!("<?{target}{gap}{content}?>");
        match (is_beside, self.has_root) {
            (true, true) => (self.out)(&format!("\n{line}")),
            (true, false) => (self.out)(&format!("{line}\n")),
            (false, _) => (self.out)(&line),
        }
        Some(())
    }
}

fn is_id(attribute: &Attribute, id: &str) -> bool {
    attribute.value == id && attribute.local.eq_ignore_ascii_case("id")
}

/// The attributes with their references resolved and white space made spaces.
fn attributes(tag: &BytesStart<'_>) -> Option<Vec<Attribute>> {
    /// No invoice has more; a repeated name would make the text no XML at all.
    const MOST: usize = 64;
    let mut found = Vec::new();
    let mut all = tag.attributes();
    for attribute in all.with_checks(false) {
        let attribute = attribute.ok()?;
        if found.len() >= MOST {
            return None;
        }
        let name = std::str::from_utf8(attribute.key.as_ref()).ok()?;
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        found.push(Attribute {
            prefix: prefix.to_owned(),
            local: local.to_owned(),
            value: attribute_value(std::str::from_utf8(&attribute.value).ok()?)?,
        });
    }
    Some(found)
}

fn attribute_value(raw: &str) -> Option<String> {
    let raw = one_line_end(raw);
    let mut value = String::with_capacity(raw.len());
    let mut rest: &str = &raw;
    while let Some((before, after)) = rest.split_once('&') {
        value.extend(before.chars().map(spaced));
        let (name, tail) = after.split_once(';')?;
        value.push(match name.strip_prefix('#') {
            Some(figures) => numbered(figures)?,
            None => predefined(name)?,
        });
        rest = tail;
    }
    value.extend(rest.chars().map(spaced));
    Some(value)
}

fn numbered(figures: &str) -> Option<char> {
    let code = match figures.strip_prefix('x') {
        Some(figures) => u32::from_str_radix(figures, 16).ok()?,
        None => figures.parse().ok()?,
    };
    char::from_u32(code)
}

fn spaced(letter: char) -> char {
    match letter {
        '\t' | '\n' => ' ',
        letter => letter,
    }
}

/// Every end of line is one line feed, before anything else is looked at.
fn one_line_end(text: &str) -> std::borrow::Cow<'_, str> {
    match text.contains('\r') {
        true => text.replace("\r\n", "\n").replace('\r', "\n").into(),
        false => text.into(),
    }
}

fn in_text(letter: char) -> Option<&'static str> {
    match letter {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '\r' => Some("&#xD;"),
        _ => None,
    }
}

fn in_attribute(letter: char) -> Option<&'static str> {
    match letter {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '"' => Some("&quot;"),
        '\t' => Some("&#x9;"),
        '\n' => Some("&#xA;"),
        '\r' => Some("&#xD;"),
        _ => None,
    }
}

fn escape(text: &str, written: fn(char) -> Option<&'static str>, out: &mut dyn FnMut(&str)) {
    let mut rest = text;
    while let Some(at) = rest.find(|letter| written(letter).is_some()) {
        let letter = rest[at..].chars().next().unwrap_or_default();
        out(&rest[..at]);
        out(written(letter).unwrap_or_default());
        rest = &rest[at + letter.len_utf8()..];
    }
    out(rest);
}
