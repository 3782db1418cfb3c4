use lopdf::{Dictionary, Document, Object, StringFormat};

use super::refused;
use crate::PrintError;

/// Thuộc tính tệp.
pub(crate) struct Properties<'a> {
    /// Tên tài liệu.
    pub title: &'a str,
    /// Mã mẫu.
    pub code: &'a str,
    /// Đơn vị lập.
    pub author: &'a str,
    /// "YYYY-MM-DD".
    pub created: &'a str,
}

/// The name of the program in the file's properties.
pub(super) const PROGRAM: &str = "Sổ Khuyến công";

impl Properties<'_> {
    /// The day as PDF writes it: midnight in Vietnam.
    fn pdf_date(&self) -> Result<String, PrintError> {
        let digits: String = self.created.chars().filter(char::is_ascii_digit).collect();
        let shape = self
            .created
            .bytes()
            .map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
        if shape.collect::<Vec<_>>() != b"0000-00-00" {
            return Err(PrintError::BadDate {
                given: self.created.into(),
            });
        }
        Ok(format!("D:{digits}000000+07'00'"))
    }

    /// Mends what printpdf writes: the dates, the language, the version, and the key that would
    /// make readers take the file for PDF/X.
    pub fn mend(&self, document: &mut Document) -> Result<(), PrintError> {
        let date = self.pdf_date()?;
        let info = document
            .trailer
            .get(b"Info")
            .and_then(Object::as_reference)
            .map_err(refused)?;
        let info = document.get_dictionary_mut(info).map_err(refused)?;
        for needless in [b"GTS_PDFXVersion".as_slice(), b"Trapped", b"Identifier"] {
            info.remove(needless);
        }
        for key in ["CreationDate", "ModDate"] {
            info.set(
                key,
                Object::String(date.clone().into_bytes(), StringFormat::Literal),
            );
        }
        let catalog = document.catalog_mut().map_err(refused)?;
        catalog.set(
            "Lang",
            Object::String(b"vi-VN".to_vec(), StringFormat::Literal),
        );
        let mut preferences = Dictionary::new();
        preferences.set("DisplayDocTitle", true);
        catalog.set("ViewerPreferences", preferences);
        if catalog.has(b"Outlines") {
            catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
        }
        document.version = "1.7".into();
        Ok(())
    }
}
