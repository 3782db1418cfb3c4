use crate::block::{FontSize, Length, Signatory, Signatures};
use crate::forms::case::Frame;
use crate::forms::template::{FormTemplate, SignatureCaption, fill};

const SIGN: &str = "(Ký, ghi họ tên)";
const SIGN_AND_SEAL: &str = "(Ký, ghi họ tên, đóng dấu)";

/// "Lai Châu, ngày … tháng … năm …": the day is written by whoever signs, never filled beforehand.
pub(super) fn blank_date_line(frame: &Frame<'_>) -> String {
    let place = &frame.centre.centre.place;
    if place.is_empty() {
        "Ngày …… tháng …… năm ………".to_owned()
    } else {
        format!("{place}, ngày …… tháng …… năm ………")
    }
}

/// Khối chữ ký of the template, with the blank date above its last column.
pub fn signatures(frame: &Frame<'_>, template: &FormTemplate) -> Signatures {
    signatures_with(frame, template, &[])
}

/// Khối chữ ký with the names of parties outside the centre and the values of placeholders in
/// titles, both given as `(party or placeholder, value)`.
pub fn signatures_with(
    frame: &Frame<'_>,
    template: &FormTemplate,
    values: &[(&str, &str)],
) -> Signatures {
    let columns = template
        .signatories
        .iter()
        .map(|caption| signatory(frame, caption, values))
        .collect();
    Signatures {
        size: FontSize::pt(12),
        space: Length::mm(25),
        ..Signatures::new(columns).dated(blank_date_line(frame))
    }
}

fn signatory(frame: &Frame<'_>, caption: &SignatureCaption, values: &[(&str, &str)]) -> Signatory {
    let value_of = |party: &str| values.iter().find(|(name, _)| *name == party);
    let name = match (caption.role, caption.party.as_deref()) {
        (Some(role), _) => frame.name_of(role),
        (None, Some(party)) => value_of(party).map_or("", |(_, name)| *name),
        (None, None) => "",
    };
    let usual = if caption.seal { SIGN_AND_SEAL } else { SIGN };
    Signatory {
        note: caption.note.clone().unwrap_or_else(|| usual.to_owned()),
        ..Signatory::new(fill(&caption.title, values), name)
    }
}

/// Khối chữ ký of minutes: as [`signatures_with`], without the date, which stands in the minutes.
pub fn minutes_signatures(
    frame: &Frame<'_>,
    template: &FormTemplate,
    values: &[(&str, &str)],
) -> Signatures {
    Signatures {
        date_line: None,
        ..signatures_with(frame, template, values)
    }
}
