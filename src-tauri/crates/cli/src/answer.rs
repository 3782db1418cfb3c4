//! Trả lời: JSON or Vietnamese text on stdout, and the exit code.

use std::io::Write;
use std::process::ExitCode;

use office::officer_message::{Manner, OfficerMessage, officer_message};
use office::{DeliveryFault, OfficeError, PackageFault};
use serde_json::{Value, json};
use store::StoreError;

/// Mã kết thúc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Xong.
    Done = 0,
    /// Bị quy tắc từ chối.
    Refused = 1,
    /// Đầu vào hoặc lời gọi sai.
    BadInput = 2,
    /// Trục trặc của máy hoặc chương trình.
    Trouble = 3,
}

/// Một trả lời, in both forms.
#[derive(Debug)]
pub struct Answer {
    json: Value,
    text: String,
    end: End,
}

impl Answer {
    /// Xong, with what to say.
    pub fn done(json: Value, text: impl Into<String>) -> Answer {
        Answer {
            json,
            text: text.into(),
            end: End::Done,
        }
    }

    /// The same answer with another end.
    pub fn ending(self, end: End) -> Answer {
        Answer { end, ..self }
    }

    /// Lời gọi sai.
    pub fn usage(error: &clap::Error) -> Answer {
        let detail = error.to_string();
        let first = detail
            .lines()
            .next()
            .unwrap_or_default()
            .trim_start_matches("error: ");
        let message = json!({
            "code": "USAGE",
            "severity": "block",
            "what": format!("Lời gọi chưa đúng ({first})."),
            "advice": "Xem cách gọi bằng kc --help hoặc kc <việc> --help.",
            "reference": null,
        });
        let text = format!("Lời gọi chưa đúng ({first}).\n\n{detail}");
        Answer {
            json: json!({ "error": message }),
            text,
            end: End::BadInput,
        }
    }

    /// Đầu vào không đọc được.
    pub fn unread(detail: &str) -> Answer {
        let message = json!({
            "code": "CANNOT_READ",
            "severity": "block",
            "what": format!("Chưa đọc được đầu vào ({detail})."),
            "advice": "Kiểm tra nguồn của các dòng rồi chạy lại.",
            "reference": null,
        });
        Answer {
            json: json!({ "error": message }),
            text: format!("Chưa đọc được đầu vào ({detail})."),
            end: End::BadInput,
        }
    }

    /// Bị từ chối hoặc trục trặc.
    pub fn refusal(error: &OfficeError) -> Answer {
        let message = officer_message(error);
        let mut json = json!({ "error": message });
        if let OfficeError::SettlementBlocked(rows) = error {
            json["blocks"] = json!(rows.len());
            json["breaches"] = json!(rows);
        }
        Answer {
            json,
            text: told(&message),
            end: end_of(error),
        }
    }

    /// Gửi ra stdout.
    pub fn send(self, as_json: bool) -> ExitCode {
        let mut out = std::io::stdout().lock();
        let written = match as_json {
            true => writeln!(out, "{}", self.json),
            false => writeln!(out, "{}", self.text.trim_end()),
        };
        match written {
            Ok(()) => ExitCode::from(self.end as u8),
            // Nobody reads any more (a closed pipe): the work itself is done.
            Err(_) => ExitCode::from(End::Trouble as u8),
        }
    }
}

fn told(message: &OfficerMessage) -> String {
    let word = match message.severity {
        Manner::Warn => "Nhắc",
        Manner::Block => "Chưa được",
        Manner::Fault => "Sự cố",
    };
    let mut text = format!("{word}: {} {}\n", message.what, message.advice);
    for field in &message.fields {
        text.push_str(&format!("  - {}\n", field.message));
    }
    text
}

fn end_of(error: &OfficeError) -> End {
    match error {
        OfficeError::Blocked(_)
        | OfficeError::SettlementBlocked(_)
        | OfficeError::AlreadyPosted { .. }
        | OfficeError::AlreadyCancelled { .. }
        | OfficeError::AlreadySettled { .. }
        | OfficeError::NothingToUndo
        | OfficeError::NothingToRedo
        | OfficeError::Access(_) => End::Refused,
        OfficeError::Delivery(fault) => end_of_delivery(fault),
        OfficeError::Package(PackageFault::Io(_) | PackageFault::Stopped) => End::Trouble,
        OfficeError::Store(error) => end_of_store(error),
        OfficeError::Print(_)
        | OfficeError::CannotWrite { .. }
        | OfficeError::Assets(_)
        | OfficeError::Fault(_)
        | OfficeError::Stopped => End::Trouble,
        _ => End::BadInput,
    }
}

fn end_of_delivery(fault: &DeliveryFault) -> End {
    match fault {
        DeliveryFault::NotCarried { .. } => End::Trouble,
        DeliveryFault::UnknownSigner { .. }
        | DeliveryFault::SignerOfAnother { .. }
        | DeliveryFault::NumberTaken { .. } => End::Refused,
        _ => End::BadInput,
    }
}

fn end_of_store(error: &StoreError) -> End {
    match error {
        StoreError::TooNew { .. }
        | StoreError::NotOurs
        | StoreError::Missing
        | StoreError::AlreadyThere
        | StoreError::NotUnique { .. }
        | StoreError::StillInUse => End::BadInput,
        _ => End::Trouble,
    }
}
