//! Hồ sơ quyết toán: the papers of the kind, the acceptance and the vouchers.

use super::finding::{Ground, breach};
use super::lookup::papers;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// TT 36/2013/TT-BCT Điều 14, 17–19. Mẫu 7, 8 and 9 are printed from the records, so their sources are
/// asked for: vouchers and the acceptance. A đề án without any sum has nothing to settle.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    if !case.has_money() {
        return Vec::new();
    }
    let mut missing = papers::missing(case, "settle");
    if case.file.standing_vouchers().next().is_none() {
        missing.insert(0, "Chứng từ chi (Mẫu 8)".to_owned());
    }
    if case.file.acceptances.is_empty() {
        let minutes = "Biên bản nghiệm thu cơ sở (Mẫu 5)";
        missing.retain(|name| name != minutes);
        missing.insert(0, minutes.to_owned());
    }
    if missing.is_empty() {
        return Vec::new();
    }
    let subject = subjects::proposal(&case.file.proposal, "papers");
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.14, Đ.17–19");
    vec![
        breach(CheckCode::SettlePapersMissing, subject, ground)
            .fact("danh_sach", missing.join("; ")),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::paper::PaperState;

    #[test]
    fn every_missing_or_returned_paper_is_listed_with_its_class() {
        let mut file = training_with_second_class("2013-09-02");
        assert_eq!(
            facts(&ask(find, &file)),
            [[(
                "danh_sach",
                "Danh sách học viên được cấp chứng chỉ (GO-02); Danh sách ký nhận tiền ăn, đi lại (GO-02)"
            )]]
        );
        file.classes.pop();
        assert_eq!(ask(find, &file), []);
        let result = file.papers.iter_mut().find(|p| p.code == "summary_report");
        result
            .into_iter()
            .for_each(|paper| paper.state = PaperState::Returned);
        assert_eq!(
            facts(&ask(find, &file)),
            [[("danh_sach", "Báo cáo tổng hợp kết quả")]]
        );
    }

    #[test]
    fn one_paper_per_beneficiary_is_counted() {
        let mut file = enterprise_setup();
        let of_code = |paper: &crate::paper::SupportingPaper| paper.code == "business_registration";
        let last = file.papers.iter().rposition(of_code);
        file.papers.remove(last.unwrap_or_default());
        assert_eq!(
            facts(&ask(find, &file)),
            [[("danh_sach", "Bản sao giấy đăng ký kinh doanh (1/2)")]]
        );
    }

    #[test]
    fn without_acceptance_and_vouchers_nothing_can_be_settled() {
        let mut file = training();
        file.acceptances.clear();
        file.vouchers.clear();
        assert_eq!(
            facts(&ask(find, &file)),
            [[(
                "danh_sach",
                "Biên bản nghiệm thu cơ sở (Mẫu 5); Chứng từ chi (Mẫu 8)"
            )]]
        );
    }

    #[test]
    fn an_unpriced_study_tour_has_nothing_to_settle() {
        assert_eq!(ask(find, &study_tour()), []);
    }
}
