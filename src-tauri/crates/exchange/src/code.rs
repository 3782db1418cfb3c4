//! Mã kết quả đọc tệp: what was found in a file or a row, with a sentence for the officer.
//!
//! The wire strings (`F_…`, `R_…`, `W_…`, `E_…`) are frozen: a missing one is added, never renamed.

mod check;
mod sentence;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::{Serialize, Serializer};

/// Mức của mã: what a code does to the file or the row that carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// `F_…`: nothing of the file enters.
    RefusesFile,
    /// `R_…`: the row must not enter before a person corrects it.
    RejectsRow,
    /// `W_…`: enters, and the officer sees the warning.
    Warns,
    /// `E_…`: the scanned card cannot be used.
    RefusesCard,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $wire:literal,)+) => {
        /// Mã kết quả of reading a file: sorts in the order of this list, the gravest first.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $variant,)+
        }

        impl Code {
            /// Every code, the gravest first.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)+];

            /// The frozen wire string, "R_DUP_IN_LIST".
            pub fn wire(self) -> &'static str {
                match self { $(Code::$variant => $wire,)+ }
            }
        }
    };
}

codes! {
    /// The zip container is damaged.
    FileCorrupt = "F_CORRUPT",
    /// Protected by a password.
    FileEncrypted = "F_ENCRYPTED",
    /// The content is no workbook, whatever the name says.
    FileNotSpreadsheet = "F_NOT_SPREADSHEET",
    /// Expands far beyond any real list.
    FileExpandsTooMuch = "F_EXPANDS_TOO_MUCH",
    /// A document type declaration or entities are present.
    FileXmlDtd = "F_XML_DTD",
    /// No sheet has the columns of the wanted list.
    FileNoList = "F_NO_LIST",
    /// An invoice with the same seller, form, symbol and number is already there.
    FileDuplicateInvoice = "F_DUPLICATE_INVOICE",
    /// The content is no e-invoice.
    FileNotInvoice = "F_NOT_INVOICE",
    /// Several invoices in one file.
    FileManyInvoices = "F_MANY_INVOICES",
    /// Tax code, form, symbol or number of the invoice is missing.
    FileInvoiceKey = "F_INVOICE_KEY",
    /// Amounts that cannot be kept: too great, or foreign money without a rate.
    FileInvoiceAmount = "F_INVOICE_AMOUNT",
    /// Scientific notation kept as text: digits of the card number are gone.
    CardPrecisionLost = "R_CCCD_PRECISION_LOST",
    /// The card number cannot be made into 12 digits without guessing.
    CardFormat = "R_CCCD_FORMAT",
    /// The same person already stands higher in the same list.
    DuplicateInList = "R_DUP_IN_LIST",
    /// Impossible birth date.
    BirthInvalid = "R_BIRTH_INVALID",
    /// A needed cell holds an Excel error value.
    FormulaError = "R_FORMULA_ERROR",
    /// A needed cell holds a formula without a stored value.
    FormulaNoValue = "R_FORMULA_NO_VALUE",
    /// The person of the row has no name.
    NameMissing = "R_NAME_MISSING",
    /// The cơ sở of the row has no name.
    EstablishmentName = "R_ESTABLISHMENT_NAME",
    /// The tax code has no possible shape and cannot be mended without guessing.
    TaxCodeFormat = "R_MST_FORMAT",
    /// The same cơ sở already stands higher in the same list.
    EstablishmentDuplicate = "R_ESTABLISHMENT_DUP",
    /// The đề án of the row has no title.
    TitleMissing = "R_TITLE_MISSING",
    /// The amount is not a number.
    AmountNotNumber = "R_AMOUNT_NOT_NUMBER",
    /// A fraction of a đồng.
    AmountFraction = "R_AMOUNT_FRACTION",
    /// The invoice key is already used higher in the list.
    InvoiceDuplicate = "R_INVOICE_DUP",
    /// The voucher number of that kind and year is already used higher in the list.
    VoucherNumberDuplicate = "R_VOUCHER_NO_DUP",
    /// The voucher has no possible date.
    VoucherDate = "R_VOUCHER_DATE",
    /// The kind of the voucher is not one the office keeps.
    VoucherKind = "R_VOUCHER_KIND",
    /// Fewer than six separators in the card text.
    CardTextFields = "E_QR_FIELDS",
    /// Impossible birth date in the card text.
    CardTextBirth = "E_QR_BIRTH",
    /// The first field of the card text is not 12 digits.
    CardTextNumber = "E_QR_CCCD",
    /// No name in the card text.
    CardTextName = "E_QR_NAME",
    /// Text converted from TCVN3.
    EncodingTcvn3 = "W_ENC_TCVN3",
    /// Text converted from VNI.
    EncodingVni = "W_ENC_VNI",
    /// Decomposed text made NFC.
    Decomposed = "W_NFD",
    /// No-break, zero-width or similar characters removed.
    InvisibleCharacters = "W_INVISIBLE_CHARS",
    /// Capital letters recovered, or the case is uncertain.
    CaseRecovered = "W_CASE_RECOVERED",
    /// Leading zeros restored.
    CardZeros = "W_CCCD_ZEROS",
    /// Spaces, dots, quotes or words removed from the number.
    CardCleaned = "W_CCCD_CLEANED",
    /// No card number; may enter, must be completed.
    CardMissing = "W_CCCD_MISSING",
    /// Old 9-digit number, kept apart from the card number.
    OldNumber = "W_CMND_9",
    /// Number and stated sex disagree.
    CardSex = "W_CCCD_SEX",
    /// Number and stated birth year disagree.
    CardYear = "W_CCCD_YEAR",
    /// The province code of the number is not one of the 63.
    CardProvince = "W_CCCD_PROVINCE",
    /// Date held as a bare serial number.
    BirthSerial = "W_BIRTH_SERIAL",
    /// Leading zeros of the tax code restored.
    TaxCodeZeros = "W_MST_ZEROS",
    /// Spaces, dots or quotes removed from the tax code.
    TaxCodeCleaned = "W_MST_CLEANED",
    /// The check digit of the tax code does not fit.
    TaxCodeChecksum = "W_MST_CHECKSUM",
    /// No tax code.
    TaxCodeMissing = "W_MST_MISSING",
    /// Neither a column nor the name tells the legal kind.
    KindUnknown = "W_KIND_UNKNOWN",
    /// A cơ sở like it is in the books: its empty fields are filled, nothing is overwritten.
    AlreadyKnown = "W_ALREADY_KNOWN",
    /// Only the year of birth is known.
    BirthYearOnly = "W_BIRTH_YEAR_ONLY",
    /// Two-digit year, the century taken from the card number.
    BirthTwoDigits = "W_BIRTH_2DIGIT",
    /// No birth date.
    BirthMissing = "W_BIRTH_MISSING",
    /// Age outside 15 to 60 (men) or 15 to 55 (women) on the first day of the class.
    Age = "W_AGE",
    /// Both sexes marked.
    SexConflict = "W_SEX_CONFLICT",
    /// No sex marked.
    SexMissing = "W_SEX_MISSING",
    /// The row is hidden in the sheet; it counts, and the officer must see it.
    HiddenRow = "W_HIDDEN_ROW",
    /// The file has hidden rows.
    HiddenRows = "W_HIDDEN_ROWS",
    /// A hidden sheet with another list is not imported.
    HiddenSheetSkipped = "W_HIDDEN_SHEET_SKIPPED",
    /// A sheet with totals only is not imported.
    SummarySheetSkipped = "W_SUMMARY_SHEET_SKIPPED",
    /// The sheet states another number of people.
    PeopleCount = "W_COUNT_DECLARED",
    /// Address with a district, mapped to the present commune.
    OldAddress = "W_OLD_ADDRESS",
    /// The old commune was split: the officer must choose.
    OldAddressSplit = "W_OLD_ADDRESS_SPLIT",
    /// Links to other workbooks: stored values are used, links are never followed.
    ExternalLinks = "W_EXTERNAL_LINKS",
    /// The stated number of đề án differs from the rows.
    ProposalCount = "W_DECLARED_COUNT",
    /// A stated subtotal differs from its rows.
    SubtotalMismatch = "W_SUBTOTAL_MISMATCH",
    /// A stated row total differs from its parts.
    RowSumMismatch = "W_ROW_SUM_MISMATCH",
    /// Amount typed as text.
    AmountText = "W_AMOUNT_TEXT",
    /// Negative amount, typed in brackets or with a sign.
    AmountNegative = "W_AMOUNT_NEGATIVE",
    /// Amount in words differs from the figure.
    WordsDiffer = "W_WORDS",
    /// Vouchers and estimate differ for a đề án.
    SumDiffersFromEstimate = "W_SUM_NE_ESTIMATE",
    /// The line of the estimate is exceeded.
    OverEstimateLine = "W_OVER_ESTIMATE_LINE",
    /// Support of one beneficiary is over the ceiling.
    OverCeiling = "W_OVER_CEILING",
    /// What was drawn in advance is over the rate of the contract.
    AdvanceOverGate = "W_ADVANCE_OVER_GATE",
    /// Invoice dated before the contract.
    InvoiceBeforeContract = "W_INVOICE_BEFORE_CONTRACT",
    /// Invoice dated after the acceptance.
    InvoiceAfterAcceptance = "W_INVOICE_AFTER_ACCEPTANCE",
    /// The invoice date cannot be read.
    InvoiceDate = "W_INVOICE_DATE",
    /// Totals of the invoice do not agree with its lines.
    InvoiceTotals = "W_TOTALS",
    /// Code of the tax authority found in an unusual place.
    TaxAuthorityCodePlace = "W_MCCQT_PLACE",
    /// Not UTF-8, converted as declared.
    Encoding = "W_ENCODING",
    /// Buyer matched by code, the name differs.
    BuyerNameDiffers = "W_BUYER_NAME_DIFFERS",
    /// Replaces an earlier invoice.
    ReplacesInvoice = "W_REPLACES_INVOICE",
    /// Adjusts an earlier invoice.
    AdjustsInvoice = "W_ADJUSTS_INVOICE",
    /// The data is no longer what was signed.
    SealBroken = "W_SIGNATURE_CHANGED",
    /// In foreign money, at the rate of the invoice.
    ForeignMoney = "W_FOREIGN_CURRENCY",
    /// Name or address mangled by a typing method.
    CardTextSuspect = "W_QR_TEXT_SUSPECT",
    /// Issue date of the card unreadable.
    CardTextIssueDate = "W_QR_ISSUE_DATE",
    /// Same card scanned before.
    CardTextRepeated = "W_QR_REPEATED",
}

impl Code {
    /// What the code does to the file, row or card that carries it.
    pub fn effect(self) -> Effect {
        match self.wire().as_bytes().first() {
            Some(b'F') => Effect::RefusesFile,
            Some(b'R') => Effect::RejectsRow,
            Some(b'E') => Effect::RefusesCard,
            _ => Effect::Warns,
        }
    }

    /// Câu cho cán bộ: what happened and what to do, in Vietnamese.
    pub fn sentence(self) -> &'static str {
        sentence::of(self)
    }
}

/// The wire string.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.wire())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.wire())
    }
}
