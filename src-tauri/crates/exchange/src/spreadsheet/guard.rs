//! What a file is by its content, and whether it may be unpacked at all.

use std::io::{Cursor, Read};

use crate::code::Code;

/// What the first bytes say a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    /// A zip archive: .xlsx.
    Zip,
    /// An OLE compound file: .xls, or an .xlsx behind a password.
    CompoundFile,
    /// Lines of text: .csv.
    Delimited,
}

/// A list of 10,000 people takes some 5 MB unpacked; a hundred times as much is no list.
const GREATEST_EXPANSION: u64 = 200 * 1024 * 1024;
const MOST_PARTS: usize = 5_000;
const ZIP_START: &[u8] = b"PK\x03\x04";
const COMPOUND_START: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Recognises the content; text counts only under a text name, so that noise is never a list.
pub(super) fn container(name: &str, bytes: &[u8]) -> Result<Container, Code> {
    if bytes.starts_with(ZIP_START) {
        return Ok(Container::Zip);
    }
    if bytes.starts_with(COMPOUND_START) {
        let encrypted = holds_utf16(bytes, "EncryptedPackage");
        return if encrypted {
            Err(Code::FileEncrypted)
        } else {
            Ok(Container::CompoundFile)
        };
    }
    let lower = name.to_lowercase();
    let named_as_text = [".csv", ".txt", ".tsv"]
        .iter()
        .any(|end| lower.ends_with(end));
    let noise = bytes
        .iter()
        .take(4096)
        .filter(|byte| matches!(byte, 0..=8 | 14..=31))
        .count();
    let wide = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
    if named_as_text && (noise == 0 || wide) {
        Ok(Container::Delimited)
    } else {
        Err(Code::FileNotSpreadsheet)
    }
}

fn holds_utf16(bytes: &[u8], text: &str) -> bool {
    let wanted: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Refuses an archive that unpacks beyond any real list. Declared sizes are checked first, then
/// every part is really unpacked into nothing, since a size may be declared falsely.
pub(super) fn check_expansion(bytes: &[u8]) -> Result<(), Code> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Code::FileCorrupt)?;
    if archive.len() > MOST_PARTS {
        return Err(Code::FileExpandsTooMuch);
    }
    let mut declared: u64 = 0;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| Code::FileCorrupt)?;
        if part.encrypted() {
            return Err(Code::FileEncrypted);
        }
        declared = declared.saturating_add(part.size());
    }
    if declared > GREATEST_EXPANSION {
        return Err(Code::FileExpandsTooMuch);
    }
    let mut unpacked: u64 = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| Code::FileCorrupt)?;
        let left = GREATEST_EXPANSION - unpacked + 1;
        let copied = std::io::copy(&mut part.take(left), &mut std::io::sink());
        unpacked += copied.map_err(|_| Code::FileCorrupt)?;
        if unpacked > GREATEST_EXPANSION {
            return Err(Code::FileExpandsTooMuch);
        }
    }
    Ok(())
}
