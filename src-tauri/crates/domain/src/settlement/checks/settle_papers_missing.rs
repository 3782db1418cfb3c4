//! Hồ sơ quyết toán: the papers of the kind, the acceptance and the vouchers.

use super::finding::{Ground, breach};
use super::lookup::papers;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::life::ForceMajeure;

/// TT 36/2013/TT-BCT Điều 14, 17–19. Mẫu 7, 8 and 9 are printed from the records, so their sources are
/// asked for: vouchers and the acceptance. A đề án without any sum has nothing to settle.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    if !case.has_money() {
        return Vec::new();
    }
    let by_volume = is_by_volume(case);
    let mut missing = match by_volume {
        true => missing_of_volume(case),
        false => papers::missing(case, "settle"),
    };
    if case.file.standing_vouchers().next().is_none() {
        missing.insert(0, "Chứng từ chi (Mẫu 8)".to_owned());
    }
    if case.file.acceptances.is_empty() && !by_volume {
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

/// Bất khả kháng ended the work before anything was accepted.
fn is_by_volume(case: &Case) -> bool {
    let file = case.file;
    let happened = !file.life.force_majeure.is_empty();
    happened && file.acceptances.is_empty()
}

/// TT 36/2013/TT-BCT Điều 18.4: the explanation and the minutes of the volume stand for the papers of
/// a finished work.
fn missing_of_volume(case: &Case) -> Vec<String> {
    let mut missing = Vec::new();
    let told = case.file.life.force_majeure.iter();
    let explained = |minutes: &ForceMajeure| !minutes.explanation_number.trim().is_empty();
    if !told.clone().any(explained) {
        missing.push("Văn bản giải trình bất khả kháng".to_owned());
    }
    if case.file.settled_by_volume().is_none() {
        missing.push("Biên bản khối lượng có xác nhận của Sở và UBND xã".to_owned());
    }
    missing
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
    fn work_cut_short_by_a_flood_asks_for_the_minutes_of_its_volume_instead() {
        let mut file = training();
        file.acceptances.clear();
        file.papers.clear();
        let mut minutes = minutes_of_volume(0);
        minutes.minutes_on = None;
        minutes.explanation_number.clear();
        file.life.force_majeure.push(minutes);
        assert_eq!(
            facts(&ask(find, &file)),
            [[(
                "danh_sach",
                "Văn bản giải trình bất khả kháng; Biên bản khối lượng có xác nhận của Sở và UBND xã"
            )]]
        );
        file.life.force_majeure[0] = minutes_of_volume(0);
        assert_eq!(ask(find, &file), []);
    }

    #[test]
    fn an_unpriced_study_tour_has_nothing_to_settle() {
        assert_eq!(ask(find, &study_tour()), []);
    }
}
