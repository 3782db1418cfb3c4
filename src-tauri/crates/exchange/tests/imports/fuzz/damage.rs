//! Tệp bị hỏng: what may become of the bytes of a real file, told by numbers so that it can be told again.

use proptest::prelude::*;
use proptest::sample::Index;

/// Pieces that stand where readers of sheets, invoices, packs and cards count, look up or allocate.
const PIECES: &[&str] = &[
    "<row r=\"4294967296\"><c r=\"XFD1048576\" t=\"s\"><v>999999999</v></c></row>",
    "<c r=\"AAAAAAAAAAAA99999999999\"><v>1</v></c>",
    "<c t=\"inlineStr\"><is><t>Họ và tên</t></is></c>",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "<mergeCell ref=\"B9:A1\"/>",
    "<dimension ref=\"A1:XFD1048576\"/>",
    "<col min=\"0\" max=\"99999999\" hidden=\"1\"/>",
    "<xf numFmtId=\"14\" fontId=\"70000\"/>",
    "<si/>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "&b;",
    "&#xFFFFFFFF;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "</sheetData>",
    "<HHDVu><SLuong>1E308</SLuong><DGia>-99999999999999999999999999999</DGia></HHDVu>",
    "<DLHDon Id=\"data\">",
    "|||||||",
    ";;;;;;;;;;\n",
    "\"",
    "\u{0}",
    "\u{FEFF}",
    "{\"valid_from\":\"0000-00-00\",",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "null",
];

/// What a number may be replaced by.
const NUMBERS: &[&str] = &[
    "0",
    "-1",
    "65536",
    "1048577",
    "4294967295",
    "9223372036854775808",
    "99999999999999999999999999999999999999",
    "1E308",
    "1e-400",
    "0,5",
    "1.5.5",
    "31/02/2026",
    "",
];

/// Một chỗ hỏng. Places are picked among as many as the file has.
#[derive(Debug, Clone)]
pub enum Damage {
    /// One byte becomes another.
    Byte(Index, u8),
    /// The rest is lost.
    Cut(Index),
    /// Some bytes are lost.
    Lose(Index, usize),
    /// Some bytes stand there again, many times.
    Repeat(Index, usize, usize),
    /// Something foreign stands between.
    Insert(Index, &'static str),
    /// A run of digits becomes another number.
    Number(Index, &'static str),
    /// A tag is lost, or stands twice.
    Tag(Index, bool),
}

/// Any damage.
pub fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        2 => (at(), any::<u8>()).prop_map(|(at, to)| Damage::Byte(at, to)),
        1 => at().prop_map(Damage::Cut),
        2 => (at(), 1usize..400).prop_map(|(at, length)| Damage::Lose(at, length)),
        1 => (at(), 1usize..120, 2usize..400).prop_map(|(at, length, times)| Damage::Repeat(at, length, times)),
        3 => (at(), prop::sample::select(PIECES)).prop_map(|(at, piece)| Damage::Insert(at, piece)),
        3 => (at(), prop::sample::select(NUMBERS)).prop_map(|(at, number)| Damage::Number(at, number)),
        3 => (at(), any::<bool>()).prop_map(|(at, twice)| Damage::Tag(at, twice)),
    ]
}

impl Damage {
    /// Does it to the bytes.
    pub fn strike(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let length = bytes.len();
        match self {
            Damage::Byte(at, to) => bytes[at.index(length)] = *to,
            Damage::Cut(at) => bytes.truncate(at.index(length)),
            Damage::Lose(at, count) => {
                let from = at.index(length);
                bytes.drain(from..length.min(from + count));
            }
            Damage::Repeat(at, count, times) => {
                let from = at.index(length);
                let again = bytes[from..length.min(from + count)].repeat(*times);
                bytes.splice(from..from, again);
            }
            Damage::Insert(at, piece) => {
                let from = at.index(length);
                bytes.splice(from..from, piece.bytes());
            }
            Damage::Number(at, number) => {
                let digits = runs(bytes, |byte| byte.is_ascii_digit());
                if let Some((from, to)) = picked(&digits, at) {
                    bytes.splice(from..to, number.bytes());
                }
            }
            Damage::Tag(at, twice) => {
                if let Some((from, to)) = picked(&tags(bytes), at) {
                    let tag = if *twice {
                        bytes[from..to].repeat(2)
                    } else {
                        Vec::new()
                    };
                    bytes.splice(from..to, tag);
                }
            }
        }
    }
}

type Span = (usize, usize);

fn picked(spans: &[Span], at: &Index) -> Option<Span> {
    (!spans.is_empty()).then(|| spans[at.index(spans.len())])
}

fn runs(bytes: &[u8], belongs: impl Fn(u8) -> bool) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut from = None;
    for (at, byte) in bytes.iter().enumerate() {
        match (belongs(*byte), from) {
            (true, None) => from = Some(at),
            (false, Some(first)) => {
                spans.push((first, at));
                from = None;
            }
            _ => {}
        }
    }
    spans.extend(from.map(|first| (first, bytes.len())));
    spans
}

fn tags(bytes: &[u8]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut from = None;
    for (at, byte) in bytes.iter().enumerate() {
        match (byte, from) {
            (b'<', _) => from = Some(at),
            (b'>', Some(first)) => {
                spans.push((first, at + 1));
                from = None;
            }
            _ => {}
        }
    }
    spans
}
