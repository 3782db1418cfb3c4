//! Dữ liệu rời máy: what a list must carry with it when it is exported. These three are asked of an export,
//! never of a đề án, so they stand outside `check_list`.

use super::CheckCode;
use super::finding::{Ground, breach};
use crate::breach::{Breach, Subject};

/// Một lần xuất about to be made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leaving {
    /// Có dữ liệu cá nhân.
    pub personal: bool,
    /// Có số định danh, số tài khoản đầy đủ.
    pub whole_numbers: bool,
    /// Căn cứ.
    pub ground: String,
    /// Nơi nhận.
    pub recipient: String,
    /// Văn bản yêu cầu (số, ngày).
    pub paper: String,
    /// Đã đặt mật khẩu hoặc khóa nơi nhận.
    pub encrypted: bool,
}

const LAW: &str = "Luật 91/2025/QH15 Điều 15, 17";

/// Điều chặn một lần xuất: whole numbers need a ground and a recipient, the document that asks for them, and
/// encryption; a list with masked numbers needs its ground alone.
pub fn check_leaving(leaving: &Leaving) -> Vec<Breach> {
    [no_ground(leaving), full_id(leaving), not_encrypted(leaving)]
        .into_iter()
        .flatten()
        .collect()
}

fn no_ground(leaving: &Leaving) -> Option<Breach> {
    let recipient = leaving.whole_numbers && is_blank(&leaving.recipient);
    let field = match (is_blank(&leaving.ground), recipient) {
        (true, _) => "ground",
        (false, true) => "recipient",
        (false, false) => return None,
    };
    let found = breach(
        CheckCode::ExportNoGround,
        export(field),
        Ground::OldLaw(LAW),
    );
    leaving.personal.then_some(found)
}

fn full_id(leaving: &Leaving) -> Option<Breach> {
    let asked = leaving.whole_numbers && is_blank(&leaving.paper);
    let ground = Ground::OldLaw("Luật 91/2025/QH15 Điều 3");
    asked.then(|| breach(CheckCode::ExportFullId, export("paper"), ground))
}

fn not_encrypted(leaving: &Leaving) -> Option<Breach> {
    let open = leaving.whole_numbers && !leaving.encrypted;
    open.then(|| {
        breach(
            CheckCode::ExportNotEncrypted,
            export("password"),
            Ground::Practice,
        )
    })
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn export(field: &str) -> Subject {
    Subject {
        kind: "export".to_owned(),
        uid: String::new(),
        field: field.to_owned(),
        label: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(leaving: &Leaving) -> Vec<CheckCode> {
        check_leaving(leaving)
            .iter()
            .map(|found| found.code)
            .collect()
    }

    #[test]
    fn masked_people_need_a_ground_and_a_list_without_people_needs_nothing() {
        let mut leaving = Leaving::default();
        assert_eq!(codes(&leaving), []);
        leaving.personal = true;
        assert_eq!(codes(&leaving), [CheckCode::ExportNoGround]);
        leaving.ground = "Báo cáo quý III".to_owned();
        assert_eq!(codes(&leaving), []);
    }

    #[test]
    fn whole_numbers_leave_only_asked_for_in_writing_to_somebody_named_and_encrypted() {
        let mut leaving = Leaving {
            personal: true,
            whole_numbers: true,
            ground: "Báo cáo quý III".to_owned(),
            ..Leaving::default()
        };
        assert_eq!(
            codes(&leaving),
            [
                CheckCode::ExportNoGround,
                CheckCode::ExportFullId,
                CheckCode::ExportNotEncrypted
            ]
        );
        leaving.recipient = "Sở Công Thương".to_owned();
        leaving.paper = "Công văn 12/SCT ngày 02/3/2026".to_owned();
        assert_eq!(codes(&leaving), [CheckCode::ExportNotEncrypted]);
        leaving.encrypted = true;
        assert_eq!(codes(&leaving), []);
    }
}
