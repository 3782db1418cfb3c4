//! Tệp .xlsx bị hỏng: the archive itself, or what lies in it, which is where most of its reader is.

use std::io::{Cursor, Read, Write};

use proptest::prelude::*;
use proptest::sample::Index;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::damage::{Damage, damage};

/// What may become of a file.
#[derive(Debug, Clone)]
pub enum Blow {
    /// Its bytes as they lie on the disk.
    Bytes(Damage),
    /// The unpacked bytes of one part.
    Part(Index, Damage),
    /// A part is missing.
    Missing(Index),
    /// A part stands where another is looked for.
    Swapped(Index, Index),
}

/// One blow or a few.
pub fn blows() -> impl Strategy<Value = Vec<Blow>> {
    let blow = prop_oneof![
        1 => damage().prop_map(Blow::Bytes),
        8 => (any::<Index>(), damage()).prop_map(|(part, damage)| Blow::Part(part, damage)),
        1 => any::<Index>().prop_map(Blow::Missing),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(one, other)| Blow::Swapped(one, other)),
    ];
    prop::collection::vec(blow, 1..5)
}

/// The file after all blows; whatever is no archive is struck as plain bytes.
pub fn struck(content: &[u8], blows: &[Blow]) -> Vec<u8> {
    let mut parts = parts(content);
    for blow in blows {
        inside(&mut parts, blow);
    }
    let mut bytes = packed(&parts).unwrap_or_else(|| content.to_vec());
    for blow in blows {
        match blow {
            Blow::Bytes(damage) => damage.strike(&mut bytes),
            Blow::Part(_, damage) if parts.is_empty() => damage.strike(&mut bytes),
            Blow::Part(..) | Blow::Missing(_) | Blow::Swapped(..) => {}
        }
    }
    bytes
}

type Part = (String, Vec<u8>);

fn inside(parts: &mut Vec<Part>, blow: &Blow) {
    if parts.is_empty() {
        return;
    }
    let count = parts.len();
    match blow {
        Blow::Bytes(_) => {}
        Blow::Part(part, damage) => damage.strike(&mut parts[part.index(count)].1),
        Blow::Missing(part) => drop(parts.remove(part.index(count))),
        Blow::Swapped(one, other) => {
            let (one, other) = (one.index(count), other.index(count));
            let name = parts[one].0.clone();
            parts[one].0 = std::mem::replace(&mut parts[other].0, name);
        }
    }
}

fn parts(content: &[u8]) -> Vec<Part> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(content)) else {
        return Vec::new();
    };
    let count = archive.len();
    let read = |index| {
        let mut part = archive.by_index(index).ok()?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        Some((part.name().to_owned(), bytes))
    };
    (0..count).filter_map(read).collect()
}

fn packed(parts: &[Part]) -> Option<Vec<u8>> {
    if parts.is_empty() {
        return None;
    }
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(name, stored).ok()?;
        archive.write_all(bytes).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}
