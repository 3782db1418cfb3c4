//! What an element's text becomes: one walk gathers the fields, the lines and the signatures.

use std::collections::BTreeMap;

use domain::fold::{nfc, tidy};
use domain::invoice::ItemNature;
use quick_xml::events::BytesStart;
use rust_decimal::Decimal;

use super::figures;
use super::walk::{Seen, walk};
use crate::code::Code;

/// Most lines that are kept.
const MOST_ITEMS: usize = 100_000;
/// Most references to signed data that are looked at: each costs another walk.
const MOST_REFERENCES: usize = 16;
/// The format allows 500 letters at most; a text far beyond it is no name of goods.
const LONGEST_FIELD: usize = 4_000;

/// Everything an invoice file says, before it is understood.
#[derive(Default)]
pub(super) struct RawInvoice {
    /// Texts by "parent/name" (`NBan/MST`).
    pub fields: BTreeMap<(&'static str, &'static str), String>,
    /// DSHHDVu.
    pub items: Vec<RawItem>,
    /// THTTLTSuat.
    pub groups: Vec<RawGroup>,
    /// DSLPhi, added up.
    pub fees: Decimal,
    /// MCCQT.
    pub tax_authority_code: String,
    /// MCCQT stood elsewhere than below HDon.
    pub code_is_misplaced: bool,
    /// XMLDSig signatures.
    pub signatures: Vec<RawSignature>,
    /// Id of DLHDon.
    pub data_id: Option<String>,
    references: usize,
    invoices: usize,
    data_parts: usize,
    note: RawNote,
}

/// HHDVu.
#[derive(Default)]
pub(super) struct RawItem {
    pub nature: Option<ItemNature>,
    pub content: String,
    pub unit: String,
    pub quantity: Option<Decimal>,
    pub unit_price: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub rate: String,
}

/// LTSuat.
#[derive(Default)]
pub(super) struct RawGroup {
    pub rate: String,
    pub amount: Option<Decimal>,
    pub tax: Option<Decimal>,
}

/// Signature.
#[derive(Default)]
pub(super) struct RawSignature {
    /// Where its tag begins.
    pub at: u64,
    /// What it signs.
    pub references: Vec<RawReference>,
}

/// Reference of SignedInfo.
#[derive(Default)]
pub(super) struct RawReference {
    pub uri: Option<String>,
    /// Algorithms in order, each with its list of prefixes.
    pub transforms: Vec<(String, String)>,
    pub digest_method: String,
    pub digest_value: String,
}

/// TTin of TTKhac: a name and its value.
#[derive(Default)]
struct RawNote {
    name: String,
    value: String,
}

/// The single texts that are kept, by parent and name.
const FIELDS: &[(&str, &str)] = &[
    ("TTChung", "PBan"),
    ("TTChung", "THDon"),
    ("TTChung", "KHMSHDon"),
    ("TTChung", "KHHDon"),
    ("TTChung", "SHDon"),
    ("TTChung", "NLap"),
    ("TTChung", "DVTTe"),
    ("TTChung", "TGia"),
    ("TTHDLQuan", "TCHDon"),
    ("TTHDLQuan", "KHHDCLQuan"),
    ("TTHDLQuan", "SHDCLQuan"),
    ("NBan", "Ten"),
    ("NBan", "MST"),
    ("NBan", "DChi"),
    ("NBan", "STKNHang"),
    ("NBan", "TNHang"),
    ("NMua", "Ten"),
    ("NMua", "MST"),
    ("NMua", "MDVQHNSach"),
    ("NMua", "HVTNMHang"),
    ("TToan", "TgTCThue"),
    ("TToan", "TgTThue"),
    ("TToan", "TTCKTMai"),
    ("TToan", "TGTKCThue"),
    ("TToan", "TGTKhac"),
    ("TToan", "TgTTTBSo"),
    ("TToan", "TgTTTBChu"),
];

/// Gathers what the text says. Refused: no invoice, several, or limits passed.
pub(super) fn collect(xml: &str) -> Result<RawInvoice, Code> {
    let mut raw = RawInvoice::default();
    walk(xml, |seen| match seen {
        Seen::Open { path, tag, at } => raw.open(path, tag, at),
        Seen::Close { path, text } => raw.close(path, text),
    })?;
    match (raw.invoices, raw.data_parts) {
        (1, 1) => Ok(raw),
        (0, _) | (_, 0) => Err(Code::FileNotInvoice),
        _ => Err(Code::FileManyInvoices),
    }
}

impl RawInvoice {
    /// The text of a field, empty when the file has none.
    pub fn text(&self, parent: &'static str, name: &'static str) -> &str {
        self.fields.get(&(parent, name)).map_or("", String::as_str)
    }

    /// Whether its money is đồng; a file that names no money means đồng.
    pub fn is_in_dong(&self) -> bool {
        matches!(
            self.text("TTChung", "DVTTe").to_uppercase().as_str(),
            "" | "VND" | "VNĐ"
        )
    }

    fn open(&mut self, path: &[&str], tag: &BytesStart<'_>, at: u64) -> Result<(), Code> {
        let name = path.last().copied().unwrap_or_default();
        match name {
            "HDon" => self.invoices += 1,
            "DLHDon" => {
                self.data_parts += 1;
                self.data_id = attribute(tag, "Id");
            }
            "HHDVu" if self.items.len() >= MOST_ITEMS => return Err(Code::FileExpandsTooMuch),
            "HHDVu" => self.items.push(RawItem::default()),
            "LTSuat" if self.groups.len() >= MOST_ITEMS => return Err(Code::FileExpandsTooMuch),
            "LTSuat" => self.groups.push(RawGroup::default()),
            "TTin" => self.note = RawNote::default(),
            "Signature" => self.signatures.push(RawSignature {
                at,
                references: Vec::new(),
            }),
            _ => self.open_in_signature(path, tag),
        }
        Ok(())
    }

    fn open_in_signature(&mut self, path: &[&str], tag: &BytesStart<'_>) {
        let Some(signature) = self.signatures.last_mut() else {
            return;
        };
        let algorithm = || attribute(tag, "Algorithm").unwrap_or_default();
        match path {
            [.., "Signature", "SignedInfo", "Reference"] if self.references < MOST_REFERENCES => {
                self.references += 1;
                let uri = attribute(tag, "URI");
                signature.references.push(RawReference {
                    uri,
                    ..RawReference::default()
                });
            }
            [.., "Reference", "Transforms", "Transform"] => {
                let transform = (algorithm(), String::new());
                let reference = signature.references.last_mut();
                reference
                    .map(|r| r.transforms.push(transform))
                    .unwrap_or_default();
            }
            [.., "Transform", "InclusiveNamespaces"] => {
                let prefixes = attribute(tag, "PrefixList").unwrap_or_default();
                let last = signature.references.last_mut();
                if let Some(transform) = last.and_then(|r| r.transforms.last_mut()) {
                    transform.1 = prefixes;
                }
            }
            [.., "Reference", "DigestMethod"] => {
                let algorithm = algorithm();
                if let Some(reference) = signature.references.last_mut() {
                    reference.digest_method = algorithm;
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, path: &[&str], text: Option<&str>) -> Result<(), Code> {
        let [.., parent, name] = path else {
            return Ok(());
        };
        if let [.., "SignedInfo", "Reference", "DigestValue"] = path {
            let signature = self.signatures.last_mut();
            if let Some(reference) = signature.and_then(|s| s.references.last_mut()) {
                reference.digest_value = text.unwrap_or_default().split_whitespace().collect();
            }
            return Ok(());
        }
        if *name == "MCCQT" {
            self.keep_code(text.unwrap_or_default(), *parent != "HDon");
        }
        if !path.contains(&"DLHDon") || path.contains(&"Signature") {
            return self.close_note(parent, name, text);
        }
        match *parent {
            _ if *name == "TTin" => return self.close_note(parent, name, text),
            "HHDVu" => self.close_item(name, kept(text)?),
            "LTSuat" => self.close_group(name, kept(text)?),
            "LPhi" if *name == "TPhi" => {
                self.fees += figures::number(kept(text)?).unwrap_or_default();
            }
            "TTin" => return self.close_note(parent, name, text),
            _ => {
                // NBan and NMua also stand among the signatures, outside DLHDon.
                let field = FIELDS
                    .iter()
                    .find(|field| field.0 == *parent && field.1 == *name);
                if let Some(field) = field {
                    let text = tidy(kept(text)?);
                    self.fields.entry(*field).or_insert(text);
                }
            }
        }
        Ok(())
    }

    fn close_note(&mut self, parent: &str, name: &str, text: Option<&str>) -> Result<(), Code> {
        // A long value (a picture, say) is no code of the tax authority.
        let text = text
            .filter(|text| text.len() <= LONGEST_FIELD)
            .unwrap_or_default();
        match (parent, name) {
            ("TTin", "TTruong") => self.note.name = domain::fold::fold(text),
            ("TTin", "DLieu") => self.note.value = tidy(text),
            (_, "TTin") if names_code(&self.note.name) => {
                let value = std::mem::take(&mut self.note.value);
                self.keep_code(&value, true);
            }
            _ => {}
        }
        Ok(())
    }

    /// The code at its own place wins over a copy elsewhere.
    fn keep_code(&mut self, text: &str, is_misplaced: bool) {
        let text: String = text.split_whitespace().take(4).collect();
        let is_better = self.tax_authority_code.is_empty() || self.code_is_misplaced;
        if !text.is_empty() && text.len() <= 200 && is_better {
            self.tax_authority_code = text;
            self.code_is_misplaced = is_misplaced;
        }
    }

    fn close_item(&mut self, name: &str, text: &str) {
        let Some(item) = self.items.last_mut() else {
            return;
        };
        match name {
            "TChat" => item.nature = Some(ItemNature::of_figure(text.trim())),
            "THHDVu" => item.content = tidy(text),
            "DVTinh" => item.unit = tidy(text),
            "SLuong" => item.quantity = figures::number(text),
            "DGia" => item.unit_price = figures::number(text),
            "STCKhau" => item.discount = figures::number(text),
            "ThTien" => item.amount = figures::number(text),
            "TSuat" => item.rate = figures::rate_label(&nfc(text)),
            _ => {}
        }
    }

    fn close_group(&mut self, name: &str, text: &str) {
        let Some(group) = self.groups.last_mut() else {
            return;
        };
        match name {
            "TSuat" => group.rate = figures::rate_label(&nfc(text)),
            "ThTien" => group.amount = figures::number(text),
            "TThue" => group.tax = figures::number(text),
            _ => {}
        }
    }
}

/// A text that is kept must not be endless.
fn kept(text: Option<&str>) -> Result<&str, Code> {
    let fits = text.filter(|text| text.len() <= LONGEST_FIELD);
    fits.ok_or(Code::FileExpandsTooMuch)
}

fn names_code(folded: &str) -> bool {
    let letters: String = folded.chars().filter(|l| l.is_alphanumeric()).collect();
    matches!(
        letters.as_str(),
        "mccqt" | "macqt" | "macuacoquanthue" | "macoquanthue"
    )
}

/// The value of an attribute by its local name.
fn attribute(tag: &BytesStart<'_>, wanted: &str) -> Option<String> {
    // Unchecked: looking for repeated names compares each attribute with all before it.
    let mut attributes = tag.attributes();
    let found = attributes
        .with_checks(false)
        .take(64)
        .filter_map(Result::ok);
    let mut named = found.filter(|a| a.key.local_name().as_ref() == wanted.as_bytes());
    let value = named.next()?.unescape_value().ok()?;
    Some(value.into_owned())
}
