//! What the workbook library does not tell: hidden rows, links to other workbooks, declarations
//! that have no place in a list. Read straight from the parts of the archive.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::code::Code;

type Archive<'a> = zip::ZipArchive<Cursor<&'a [u8]>>;

/// Facts of the archive beside its cells.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Hidden rows (from 1) by the name of their sheet.
    pub hidden_rows: BTreeMap<String, BTreeSet<u32>>,
    /// Whether the archive carries links to other workbooks.
    pub has_external_links: bool,
}

/// Reads the facts; a document type declaration refuses the file.
pub(super) fn read(bytes: &[u8]) -> Result<Parts, Code> {
    let mut archive = Archive::new(Cursor::new(bytes)).map_err(|_| Code::FileCorrupt)?;
    let has_external_links = archive
        .file_names()
        .any(|name| name.to_lowercase().contains("externallinks/"));
    let mut parts = Parts {
        has_external_links,
        ..Parts::default()
    };
    for (name, path) in sheet_paths(&mut archive)? {
        let Some(xml) = part(&mut archive, &path)? else {
            continue;
        };
        parts.hidden_rows.insert(name, hidden_rows(&xml)?);
    }
    Ok(parts)
}

/// Name of every sheet and the path of its part.
fn sheet_paths(archive: &mut Archive) -> Result<Vec<(String, String)>, Code> {
    let relations = part(archive, "xl/_rels/workbook.xml.rels")?.unwrap_or_default();
    let mut targets = BTreeMap::new();
    each_element(&relations, |element| {
        if element.local_name().as_ref() == b"Relationship" {
            targets.insert(attribute(element, b"Id"), attribute(element, b"Target"));
        }
    })?;
    let workbook = part(archive, "xl/workbook.xml")?.unwrap_or_default();
    let mut sheets = Vec::new();
    each_element(&workbook, |element| {
        if element.local_name().as_ref() == b"sheet" {
            let target = targets
                .get(&attribute(element, b"id"))
                .cloned()
                .unwrap_or_default();
            let path = match target.strip_prefix('/') {
                Some(absolute) => absolute.to_owned(),
                None => format!("xl/{target}"),
            };
            sheets.push((attribute(element, b"name"), path));
        }
    })?;
    Ok(sheets)
}

fn hidden_rows(xml: &[u8]) -> Result<BTreeSet<u32>, Code> {
    let mut hidden = BTreeSet::new();
    let mut last = 0;
    each_element(xml, |element| {
        if element.local_name().as_ref() == b"row" {
            last = attribute(element, b"r").parse().unwrap_or(last + 1);
            if matches!(attribute(element, b"hidden").as_str(), "1" | "true") {
                hidden.insert(last);
            }
        }
    })?;
    Ok(hidden)
}

fn part(archive: &mut Archive, path: &str) -> Result<Option<Vec<u8>>, Code> {
    let Ok(mut file) = archive.by_name(path) else {
        return Ok(None);
    };
    let mut content = Vec::new();
    file.read_to_end(&mut content)
        .map_err(|_| Code::FileCorrupt)?;
    Ok(Some(content))
}

/// Calls `visit` with every element that opens.
fn each_element(xml: &[u8], mut visit: impl FnMut(&BytesStart)) -> Result<(), Code> {
    let mut reader = Reader::from_reader(xml);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => visit(&element),
            Ok(Event::DocType(_)) => return Err(Code::FileXmlDtd),
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(_) => return Err(Code::FileCorrupt),
        }
    }
}

/// The value of an attribute by its local name; empty when absent.
fn attribute(element: &BytesStart, name: &[u8]) -> String {
    let found = element
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name);
    let value = found.and_then(|attribute| attribute.unescape_value().ok().map(String::from));
    value.unwrap_or_default()
}
