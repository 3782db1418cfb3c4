//! kc export, kc verify, kc receive, kc receipt.

use std::fmt::Write as _;
use std::path::Path;

use office::commands::NoRequest;
use office::commands::deliveries::{
    PaperCodeText, ReceiptRequest, check_paper_code, export_package, list_received, read_package,
    read_receipt, take_package, write_receipt,
};
use office::host::Desk;
use office::paper_codes::CodeStanding;
use office::progress::unwatched;
use office::receiving::{
    PackageFile, PackageReport, ProposalStanding, ReadReceipt, TakePackage, checked, read_with,
};
use office::sending::ExportRequest;
use office::{OfficeError, OpeningKey, OwnLock, Result};
use serde_json::{Value, json};

use crate::answer::{Answer, End};
use crate::arguments::{Export, Receive, Verify};
use crate::signing::opened;

/// Lập gói và chép ra USB.
pub fn export(request: Export) -> Result<Answer> {
    let desk = Desk::with(opened(&request.data)?);
    let passphrase = secret(request.passphrase_file.as_deref())?;
    let asked = ExportRequest {
        scope: request.what.into(),
        year: request.year,
        source: request.source.map(Into::into),
        ground: request.ground,
        sent_to: request.sent_to,
        recipient: request.recipient.unwrap_or_default(),
        passphrase,
        to: request.to.display().to_string(),
    };
    let made = export_package(&desk, asked, &unwatched)?.output;
    let text = format!(
        "Đã lập gói số {} và chép ra {}\nGiữ trên máy: {}\nVân tay khóa ký: {}\nMã băm: {}\n",
        made.sequence, made.package, made.local, made.fingerprint, made.sha256
    );
    let json = json!({
        "package": made.package, "local": made.local, "sequence": made.sequence,
        "sha256": made.sha256, "bytes": made.bytes, "counts": made.manifest["counts"],
        "totals": made.manifest["totals"], "journal_tip": made.journal_tip,
        "fingerprint": made.fingerprint,
    });
    Ok(Answer::done(json, text))
}

/// Kiểm tra một gói, or a code of a paper when a data file is named.
pub fn verify(request: &Verify) -> Result<Answer> {
    match &request.data {
        Some(data) => verify_paper(data, &request.package.to_string_lossy()),
        None => verify_package(request),
    }
}

fn verify_paper(data: &Path, text: &str) -> Result<Answer> {
    let mut office = opened(data)?;
    let asked = PaperCodeText {
        text: text.to_owned(),
    };
    let answer = check_paper_code(&mut office, asked)?.output;
    let ok = answer.standing == CodeStanding::Agrees;
    let mut text = format!("{}\n", answer.standing.label());
    for figure in &answer.figures {
        let _ = writeln!(
            text,
            "{}: trên giấy {}, trong dữ liệu {}",
            figure.what, figure.on_paper, figure.on_file
        );
    }
    let json = json!({ "ok": ok, "paper": answer });
    let end = if ok { End::Done } else { End::Refused };
    Ok(Answer::done(json, text).ending(end))
}

/// The seal without any key, the records with one.
fn verify_package(request: &Verify) -> Result<Answer> {
    let (_, seal) = checked(&request.package, &unwatched)?;
    let passphrase = secret(request.passphrase_file.as_deref())?;
    let own = request.key.as_deref().map(text_of).transpose()?;
    let own = own.map(|text| OwnLock::from_text(&text)).transpose()?;
    let key = match &own {
        Some(own) => Some(OpeningKey::Own(own)),
        None if passphrase.is_empty() => None,
        None => Some(OpeningKey::passphrase(&passphrase)),
    };
    let opened = key.is_some();
    if let Some(key) = key {
        read_with(&request.package, &key, &unwatched)?;
    }
    let head = &seal.head;
    let depth = match opened {
        true => "Chữ ký đúng, hồ sơ bên trong khớp tờ khai.",
        false => "Chữ ký đúng; chưa mở bên trong vì không có khóa.",
    };
    let text = format!(
        "{depth}\n{}, gói số {}\nVân tay khóa ký: {}\n",
        head.centre_name, head.sequence, seal.fingerprint
    );
    let json = json!({
        "ok": true, "opened": opened, "centre": head.centre_name, "sequence": head.sequence,
        "counts": head.counts, "totals": head.totals, "journal_tip": head.journal_tip,
        "sha256": seal.sha256, "fingerprint": seal.fingerprint, "problems": [],
    });
    Ok(Answer::done(json, text))
}

/// Nhận một gói, and write the receipt beside it.
pub fn receive(request: Receive) -> Result<Answer> {
    let desk = Desk::with(opened(&request.data)?);
    let file = PackageFile {
        path: request.package.display().to_string(),
        passphrase: secret(request.passphrase_file.as_deref())?,
    };
    if request.dry_run {
        let report = read_package(&desk, file, &unwatched)?.output;
        return Ok(Answer::done(told(&report, Value::Null), words(&report)));
    }
    let asked = TakePackage {
        file,
        sha256: String::new(),
        trust_signer_as: request.trust_as.unwrap_or_default(),
    };
    let report = take_package(&desk, asked, &unwatched)?.output;
    let receipt = answer_beside(&desk, &report, &request.package)?;
    let mut text = words(&report);
    let _ = writeln!(text, "Biên nhận: {receipt}");
    Ok(Answer::done(told(&report, json!(receipt)), text))
}

fn answer_beside(desk: &Desk, report: &PackageReport, package: &Path) -> Result<String> {
    let to = package.parent().unwrap_or(Path::new("."));
    let written = desk.with_office(|office| {
        let centres = list_received(office, NoRequest {})?.output.centres;
        let mut packages = centres.iter().flat_map(|centre| &centre.packages);
        let taken = packages.find(|one| one.sha256 == report.sha256);
        let taken = taken.ok_or_else(|| OfficeError::Fault("gói vừa nhận".to_owned()))?;
        let asked = ReceiptRequest {
            package_uid: taken.uid,
            to: to.display().to_string(),
        };
        Ok(write_receipt(office, asked)?.output)
    })?;
    Ok(written.path)
}

fn told(report: &PackageReport, receipt: Value) -> Value {
    let count = |wanted: &[ProposalStanding]| {
        let rows = report.proposals.iter();
        rows.filter(|row| wanted.contains(&row.standing)).count()
    };
    json!({
        "accepted": count(&[ProposalStanding::New, ProposalStanding::Changed]),
        "unchanged": count(&[ProposalStanding::Unchanged]),
        "older": count(&[ProposalStanding::Older]),
        "conflicts": report.broken_chain,
        "duplicates_across_centres": report.doubles,
        "gaps": report.missing,
        "receipt": receipt,
        "report": report,
    })
}

fn words(report: &PackageReport) -> String {
    let mut text = format!(
        "{}, gói số {}: {} đề án, {} người\n",
        report.centre,
        report.sequence,
        report.proposals.len(),
        report.people
    );
    for row in &report.proposals {
        let standing = match row.standing {
            ProposalStanding::New => "mới",
            ProposalStanding::Changed => "đổi",
            ProposalStanding::Unchanged => "như cũ",
            ProposalStanding::Older => "cũ hơn bản đang giữ",
        };
        let _ = writeln!(
            text,
            "{}\t{}\t{standing}\t{}",
            row.code,
            row.year,
            row.settled.with_unit()
        );
    }
    for number in &report.missing {
        let _ = writeln!(text, "Thiếu gói số {number}.");
    }
    for number in &report.broken_chain {
        let _ = writeln!(text, "Gói số {number} không nối với gói trước nó.");
    }
    for one in &report.doubles {
        let centres: Vec<&str> = one.supports.iter().map(|s| s.centre.as_str()).collect();
        let _ = writeln!(
            text,
            "Hỗ trợ trùng: {} ({}): {}",
            one.name,
            one.number,
            centres.join("; ")
        );
    }
    text
}

/// Trung tâm đọc biên nhận.
pub fn receipt(file: &Path, data: &Path, trust_as: Option<String>) -> Result<Answer> {
    let mut office = opened(data)?;
    let asked = ReadReceipt {
        path: file.display().to_string(),
        trust_signer_as: trust_as.unwrap_or_default(),
    };
    let sent = read_receipt(&mut office, asked)?.output;
    let remarks = office.books().package_remarks()?;
    let mut text = format!("{} đã nhận gói số {}.\n", sent.answered_by, sent.sequence);
    for remark in &remarks {
        let _ = writeln!(
            text,
            "{}\t{}\t{}",
            remark.proposal_code,
            remark.verdict.label(),
            remark.text
        );
    }
    let json = json!({
        "package": sent.file, "sequence": sent.sequence, "accepted_on": sent.answered_at,
        "accepted_by": sent.answered_by, "remarks": remarks,
    });
    Ok(Answer::done(json, text))
}

/// A passphrase stands in a file, never in the arguments, which other programs can see.
fn secret(file: Option<&Path>) -> Result<String> {
    file.map_or(Ok(String::new()), text_of)
}

fn text_of(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|source| OfficeError::CannotRead {
        path: path.display().to_string(),
        source,
    })
}
