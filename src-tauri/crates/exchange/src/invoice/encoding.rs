//! Bytes to text. A mark at the start wins over the declared name, and the bytes win over both.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::code::Code;

/// A file as text.
pub(super) struct Decoded<'a> {
    /// The text, without a mark at its start.
    pub text: Cow<'a, str>,
    /// Whether it was no UTF-8, or declared to be something else than it is.
    pub was_converted: bool,
}

/// Decodes a whole file; text that its own declaration does not explain is damaged.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Code> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return convert(&bytes[mark..], encoding);
    }
    // UTF-16 without a mark: the first "<" says which half comes first.
    match bytes {
        [b'<', 0, ..] => return convert(bytes, UTF_16LE),
        [0, b'<', ..] => return convert(bytes, UTF_16BE),
        _ => {}
    }
    let declared = declared_encoding(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        // Files saved again as UTF-8 often keep the old declaration.
        let is_plain = bytes.is_ascii() || declared.is_none_or(|name| name == UTF_8);
        return Ok(Decoded {
            text: Cow::Borrowed(text),
            was_converted: !is_plain,
        });
    }
    match declared {
        Some(encoding) if encoding.is_ascii_compatible() && encoding != UTF_8 => {
            convert(bytes, encoding)
        }
        _ => Err(Code::FileCorrupt),
    }
}

fn convert<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> Result<Decoded<'a>, Code> {
    let decoded = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    let text = decoded.ok_or(Code::FileCorrupt)?;
    Ok(Decoded {
        text,
        was_converted: encoding != UTF_8,
    })
}

/// The encoding named in `<?xml … encoding="…"?>`, as far as it is known.
fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(200)];
    let end = head.windows(2).position(|pair| pair == b"?>")?;
    let declaration = std::str::from_utf8(&head[..end]).ok()?;
    let (_, after) = declaration.split_once("encoding")?;
    let value = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = value
        .chars()
        .next()
        .filter(|quote| "\"'".contains(*quote))?;
    let name = value[1..].split(quote).next()?;
    Encoding::for_label(name.trim().as_bytes())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn read(bytes: &[u8]) -> Option<(String, bool)> {
        let decoded = decode(bytes).ok()?;
        Some((decoded.text.into_owned(), decoded.was_converted))
    }

    #[test]
    fn a_mark_a_declaration_and_the_bytes_are_weighed() {
        let plain = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>Gỗ</a>";
        assert_eq!(read(plain.as_bytes()), Some((plain.to_owned(), false)));
        let marked = [b"\xEF\xBB\xBF", plain.as_bytes()].concat();
        assert_eq!(read(&marked), Some((plain.to_owned(), false)));
        let lying = plain.replace("UTF-8", "windows-1252");
        assert_eq!(read(lying.as_bytes()), Some((lying.clone(), true)));
        let wide: Vec<u8> = plain.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&wide), Some((plain.to_owned(), true)));
        let old = b"<?xml version='1.0' encoding='windows-1252'?><a>Caf\xE9</a>";
        assert!(read(old).unwrap().0.ends_with("<a>Café</a>"));
    }

    #[test]
    fn bytes_that_nothing_explains_are_damaged() {
        assert_eq!(read(b"<?xml version='1.0'?><a>\xE9</a>"), None);
        assert_eq!(read(b"\xFF\xFE<\x00\x00\xD8"), None);
    }
}
