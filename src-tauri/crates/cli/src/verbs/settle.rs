//! kc settle: the whole dossier as PDFs.

use std::io::{IsTerminal, Write};
use std::ops::ControlFlow;

use domain::money::Money;
use office::commands::settlements::{SettleRequest, settle as settle_command};
use office::host::Desk;
use office::progress::Progress;
use office::{OfficeError, Result};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::Settle;
use crate::signing::opened;

/// Ghi hồ sơ; refused with the reasons while a block stands, unless a draft was asked for.
pub fn settle(request: Settle) -> Result<Answer> {
    let office = opened(&request.data)?;
    let proposal_uid = match &request.proposal {
        Some(code) => {
            let found = office.books().proposal_by_code(code, request.year)?;
            let found = found.ok_or_else(|| OfficeError::NotFound {
                kind: "đề án",
                label: code.clone(),
            })?;
            Some(found.uid)
        }
        None => None,
    };
    let asked = SettleRequest {
        proposal_uid,
        year: request.year,
        source: request.source.map(Into::into),
        out: request.out.display().to_string(),
        draft: request.draft,
    };
    let answer = settle_command(&Desk::with(office), asked, &on_stderr)?.output;
    let pages: i64 = answer.documents.iter().map(|paper| paper.pages).sum();
    let mut text = format!(
        "Đã ghi {} tệp, {pages} trang vào {}.\n",
        answer.documents.len(),
        answer.out
    );
    if answer.draft {
        text.push_str("Còn lỗi chặn: mọi trang đóng chữ BẢN NHÁP.\n");
    }
    let totals = &answer.totals;
    text.push_str(&format!(
        "Giao {} đ, quyết toán {} đ, còn được nhận {} đ, phải nộp trả {} đ.\n",
        totals.approved, totals.settled, totals.remaining, totals.to_return
    ));
    for said in answer.stated.iter().filter(|said| !said.agrees) {
        text.push_str(&format!(
            "Ghi chú: {}: nêu {}, tính {}.\n",
            said.what,
            Money::dong(said.stated),
            Money::dong(said.computed)
        ));
    }
    let broken = answer.tie_out.iter().filter(|tie| !tie.agrees).count();
    let word = if broken == 0 {
        "mọi biểu đều khớp".to_owned()
    } else {
        format!("{broken} chỗ lệch")
    };
    text.push_str(&format!("Đối chiếu: {word}.\n"));
    Ok(Answer::done(json!(answer), text))
}

/// Progress goes to stderr, and only to a person.
fn on_stderr(news: Progress) -> ControlFlow<()> {
    let mut err = std::io::stderr();
    if err.is_terminal() {
        let note = news.note.unwrap_or_default();
        let _ = write!(err, "\r{}: {note}   ", news.steps[news.step]);
    }
    ControlFlow::Continue(())
}
