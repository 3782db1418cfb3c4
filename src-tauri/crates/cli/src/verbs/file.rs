//! kc new, kc sample.

use std::path::Path;

use office::commands::file::{CreateFile, create};
use office::{Office, OfficeError, Result};
use serde::Deserialize;
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::SampleName;

/// The keys of the centre's TOML file; all but the first three may be left out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CentreFile {
    name: String,
    department: String,
    #[serde(deserialize_with = "text_or_number")]
    province_code: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    head: String,
    #[serde(default)]
    chief_accountant: String,
    #[serde(default)]
    cashier: String,
    #[serde(default, deserialize_with = "text_or_number")]
    budget_unit_code: String,
    #[serde(default, deserialize_with = "text_or_number")]
    tax_code: String,
    #[serde(default)]
    is_department: bool,
}

/// A code typed without quotes is a number in TOML; codes are text.
fn text_or_number<'de, D: serde::Deserializer<'de>>(
    from: D,
) -> std::result::Result<String, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Typed {
        Text(String),
        Number(u64),
    }
    Ok(match Typed::deserialize(from)? {
        Typed::Text(text) => text,
        Typed::Number(number) => format!("{number:02}"),
    })
}

/// kc new: an empty file of a centre.
pub fn new(data: &Path, centre: &Path) -> Result<Answer> {
    let path = centre.display().to_string();
    let text = std::fs::read_to_string(centre).map_err(|source| OfficeError::CannotRead {
        path: path.clone(),
        source,
    })?;
    let file: CentreFile = toml::from_str(&text).map_err(|error| OfficeError::BadRequest {
        detail: format!("{path}: {}", error.message()),
    })?;
    let office = create(CreateFile {
        path: data.display().to_string(),
        name: file.name,
        department: file.department,
        province_code: file.province_code,
        place: file.place,
        address: file.address,
        head: file.head,
        chief_accountant: file.chief_accountant,
        cashier: file.cashier,
        budget_unit_code: file.budget_unit_code,
        tax_code: file.tax_code,
        is_department: file.is_department,
    })?;
    let centre = office.centre()?;
    let text = format!("Đã lập {} cho {}.", data.display(), centre.name);
    Ok(Answer::done(
        json!({ "file": data, "centre": centre }),
        text,
    ))
}

/// kc sample: a file filled with the sample centre.
pub fn sample(name: SampleName, data: &Path) -> Result<Answer> {
    let sample = match name {
        SampleName::LaiChau2013 => &office::sample::LAI_CHAU_2013,
        SampleName::TrungTam2026 => &office::sample::TRUNG_TAM_2026,
    };
    let office = office::sample::make(sample, data)?;
    made(&office, data)
}

/// Tệp dữ liệu mẫu vừa lập and what is in it.
pub fn made(office: &Office, data: &Path) -> Result<Answer> {
    let books = office.books();
    let proposals = books.proposal_register(None, None, None, "")?.len();
    let trainees = books.trainee_register(None, None, "", -1)?.len();
    let filter = store::queries::voucher::VoucherFilter::default();
    let vouchers = books.voucher_register(&filter)?.len();
    let text = format!(
        "Đã lập dữ liệu mẫu {}: {proposals} đề án, {trainees} học viên, {vouchers} chứng từ.",
        data.display()
    );
    let json =
        json!({ "file": data, "proposals": proposals, "trainees": trainees, "vouchers": vouchers });
    Ok(Answer::done(json, text))
}
