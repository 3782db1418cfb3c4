//! kc rules, kc keys.

use std::fmt::Write as _;
use std::path::Path;

use office::commands::NoRequest;
use office::commands::rules::{
    OnePack, RulesFile, RulesOffer, Standing, TakeRules, TwoPacks, WriteRules, compare_packs,
    list_packs, read_rules_file, show_pack, take_rules_file, write_rules_file,
};
use office::pack_keys::{PackKey, kept_key, key_place, new_key};
use office::package_keys::own_lock;
use office::{OfficeError, Result};
use serde_json::json;

use crate::answer::{Answer, End};
use crate::arguments::{Keys, Rules};
use crate::signing::opened;

/// Bộ quy định.
pub fn rules(verb: Rules) -> Result<Answer> {
    match verb {
        Rules::List { data } => list(&data),
        Rules::Show { pack, data } => show(&data, pack),
        Rules::Compare {
            before,
            after,
            data,
        } => compare(&data, before, after),
        Rules::Export { pack, data, out } => export(&data, &pack, &out),
        Rules::Receive {
            file,
            data,
            accept,
            trust_as,
        } => receive(&data, &file, accept, trust_as),
    }
}

fn list(data: &Path) -> Result<Answer> {
    let mut office = opened(data)?;
    let packs = list_packs(&mut office, NoRequest {})?.output;
    let mut text = String::new();
    for pack in &packs {
        let _ = writeln!(
            text,
            "{}\t{}\tlần {}\t{} trên {} con số chưa đối chiếu",
            pack.id, pack.name, pack.edition, pack.unchecked, pack.figures
        );
    }
    Ok(Answer::done(
        json!({ "count": packs.len(), "packs": packs }),
        text,
    ))
}

fn show(data: &Path, id: String) -> Result<Answer> {
    let mut office = opened(data)?;
    let view = show_pack(&mut office, OnePack { id })?.output;
    let mut text = format!("{}\n{}\n", view.pack.name, view.pack.notice);
    for row in &view.figures {
        let figure = &row.figure;
        let _ = writeln!(
            text,
            "{}\t{}\t{}\t{}\t{}",
            figure.key,
            figure.name,
            figure.value,
            figure.source,
            figure.mark.label()
        );
    }
    let json =
        serde_json::to_value(&view).map_err(|fault| OfficeError::Fault(fault.to_string()))?;
    Ok(Answer::done(json, text))
}

fn compare(data: &Path, before: String, after: String) -> Result<Answer> {
    let mut office = opened(data)?;
    let changes = compare_packs(&mut office, TwoPacks { before, after })?.output;
    let text = told(&changes);
    Ok(Answer::done(
        json!({ "count": changes.len(), "changes": changes }),
        text,
    ))
}

fn told(changes: &[domain::regulation::compare::FigureChange]) -> String {
    let mut text = String::new();
    for change in changes {
        let value = |side: &Option<domain::regulation::Figure>| {
            side.as_ref()
                .map_or("–".to_owned(), |one| one.value.clone())
        };
        let named = change.after.as_ref().or(change.before.as_ref());
        let (key, name) = named.map_or(("", ""), |one| (one.key.as_str(), one.name.as_str()));
        let (before, after) = (value(&change.before), value(&change.after));
        let _ = writeln!(text, "{key}\t{name}\t{before} → {after}");
    }
    text
}

fn export(data: &Path, pack: &str, out: &Path) -> Result<Answer> {
    let mut office = opened(data)?;
    let request = WriteRules {
        id: pack.to_owned(),
        path: out.display().to_string(),
    };
    let written = write_rules_file(&mut office, request)?.output;
    let (file, fingerprint) = (written.path, written.fingerprint);
    let text = format!("Đã ghi {file}\nVân tay khóa: {fingerprint}\n");
    Ok(Answer::done(
        json!({ "file": file, "bytes": written.bytes, "fingerprint": fingerprint }),
        text,
    ))
}

fn receive(data: &Path, file: &Path, accept: bool, trust_as: Option<String>) -> Result<Answer> {
    let mut office = opened(data)?;
    let path = file.display().to_string();
    let offer = read_rules_file(&mut office, RulesFile { path: path.clone() })?.output;
    let mut text = offer_words(&offer);
    let mut end = End::Done;
    if accept {
        let request = TakeRules {
            path,
            sha256: offer.sha256.clone(),
            trust_signer_as: trust_as.unwrap_or_default(),
        };
        take_rules_file(&mut office, request)?;
        text.push_str("Đã nhận.\n");
    } else {
        text.push_str("Chưa nhận. Thêm --accept để nhận.\n");
        if offer.standing == Standing::Older {
            end = End::Refused;
        }
    }
    let json = json!({ "accepted": accept, "offer": offer });
    Ok(Answer::done(json, text).ending(end))
}

fn offer_words(offer: &RulesOffer) -> String {
    let standing = match offer.standing {
        Standing::New => "bộ mới",
        Standing::Newer => "mới hơn bản đang giữ",
        Standing::Same => "chính là bản đang giữ",
        Standing::Older => "cũ hơn bản đang giữ",
    };
    let signer = offer.signer.as_deref().unwrap_or("chưa biết");
    format!(
        "{} ({}), lần {}: {standing}\nNgười ký: {signer}, vân tay khóa {}\n{}",
        offer.name,
        offer.id,
        offer.edition,
        offer.fingerprint,
        told(&offer.changes)
    )
}

/// Khóa ký.
pub fn keys(verb: Keys) -> Result<Answer> {
    match verb {
        Keys::New { data, name } => {
            let office = opened(&data)?;
            let name = match name {
                Some(name) => name,
                None => office.centre()?.name,
            };
            key_answer(&data, &new_key(&data, &name)?)
        }
        Keys::Show { data } => {
            let key = kept_key(&data)?.ok_or_else(|| OfficeError::NotFound {
                kind: "khóa ký",
                label: key_place(&data).display().to_string(),
            })?;
            key_answer(&data, &key)
        }
    }
}

fn key_answer(data: &Path, key: &PackKey) -> Result<Answer> {
    let file = key_place(data).display().to_string();
    let fingerprint = key.fingerprint();
    let recipient = own_lock(data)?.recipient();
    let text = format!(
        "{}\nVân tay khóa ký: {fingerprint}\nTệp khóa: {file}\nKhóa nhận gói: {recipient}\n",
        key.name
    );
    let json = json!({
        "name": key.name, "fingerprint": fingerprint, "public_key": key.public_text(),
        "file": file, "recipient": recipient,
    });
    Ok(Answer::done(json, text))
}
