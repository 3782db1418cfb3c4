//! Tệp lưu kèm: scans and originals kept beside the data file, named by what is in them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{KeptFileId, ProposalId};

/// Loại tệp lưu kèm, told by the first bytes and never by the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MediaType {
    /// Bản quét PDF.
    Pdf,
    /// Ảnh JPEG.
    Jpeg,
    /// Ảnh PNG.
    Png,
    /// Hóa đơn điện tử XML.
    Xml,
}

impl MediaType {
    /// Every type that is kept.
    pub const ALL: [MediaType; 4] = [
        MediaType::Pdf,
        MediaType::Jpeg,
        MediaType::Png,
        MediaType::Xml,
    ];

    /// Nhận loại theo nội dung; none = a file of another type, which is not kept.
    pub fn of(bytes: &[u8]) -> Option<MediaType> {
        let head = &bytes[..bytes.len().min(1024)];
        // Scanners put a few bytes of their own before the mark; readers look in the first kilobyte.
        if head.windows(5).any(|part| part == b"%PDF-") {
            return Some(MediaType::Pdf);
        }
        if head.starts_with(&[0xFF, 0xD8, 0xFF]) {
            return Some(MediaType::Jpeg);
        }
        if head.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Some(MediaType::Png);
        }
        is_xml(head).then_some(MediaType::Xml)
    }

    /// Đuôi tệp, so that other programs open what was kept.
    pub fn ending(self) -> &'static str {
        match self {
            MediaType::Pdf => "pdf",
            MediaType::Jpeg => "jpg",
            MediaType::Png => "png",
            MediaType::Xml => "xml",
        }
    }
}

/// `<?xml` or a first element, in UTF-8 or UTF-16; a web page is not what an invoice is.
fn is_xml(head: &[u8]) -> bool {
    let text: Vec<u8> = match head {
        [0xFF, 0xFE, rest @ ..] => rest.iter().copied().step_by(2).collect(),
        [0xFE, 0xFF, rest @ ..] => rest.iter().skip(1).copied().step_by(2).collect(),
        [0xEF, 0xBB, 0xBF, rest @ ..] => rest.to_vec(),
        [b'<', 0, ..] => head.iter().copied().step_by(2).collect(),
        [0, b'<', ..] => head.iter().skip(1).copied().step_by(2).collect(),
        other => other.to_vec(),
    };
    let text = text.trim_ascii_start().to_ascii_lowercase();
    let opens = text.starts_with(b"<?xml")
        || text.first() == Some(&b'<') && text.get(1).is_some_and(u8::is_ascii_alphabetic);
    opens && !text.starts_with(b"<html")
}

/// Tệp lưu kèm of one record: the file lies in `<tệp dữ liệu>.files/` and stays as long as a row names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptFile {
    /// Identity of the row.
    pub uid: KeptFileId,
    /// Đề án, when it belongs to one.
    pub proposal_uid: Option<ProposalId>,
    /// Bản ghi giữ tệp: identity of the paper, invoice or report that shows it.
    pub holder_uid: String,
    /// Mã băm SHA-256 of the content, in small hexadecimal digits.
    pub sha256: String,
    /// Tên tệp as the officer chose it.
    pub name: String,
    /// Số byte.
    pub bytes: i64,
    /// Loại tệp.
    pub media_type: MediaType,
    /// Lúc lưu, UTC in ISO 8601.
    pub kept_at: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_tells_the_type_whatever_the_name() {
        let utf16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain("<?xml".bytes().flat_map(|byte| [byte, 0]))
            .collect();
        for (bytes, told) in [
            (b"%PDF-1.7 ...".as_slice(), Some(MediaType::Pdf)),
            (b"\r\nscanner\n%PDF-1.4", Some(MediaType::Pdf)),
            (&[0xFF, 0xD8, 0xFF, 0xE0, 0], Some(MediaType::Jpeg)),
            (b"\x89PNG\r\n\x1a\nIHDR", Some(MediaType::Png)),
            (b"\xEF\xBB\xBF<?xml version='1.0'?>", Some(MediaType::Xml)),
            (b"<HDon><DLHDon/></HDon>", Some(MediaType::Xml)),
            (utf16.as_slice(), Some(MediaType::Xml)),
            (&utf16[2..], Some(MediaType::Xml)),
            (b"<html><body>", None),
            (b"MZ\x90\0", None),
            (b"PK\x03\x04", None),
            (b"", None),
        ] {
            assert_eq!(MediaType::of(bytes), told, "{bytes:?}");
        }
    }
}
