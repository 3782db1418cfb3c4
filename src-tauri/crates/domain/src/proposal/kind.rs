//! Loại đề án: which papers, rates and forms a đề án takes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Loại đề án, grouped by the nine contents of NĐ 45/2012 Điều 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProposalKind {
    /// Đào tạo nghề, truyền nghề (nội dung 1).
    Training,
    /// Tập huấn, hội thảo nâng cao năng lực quản lý (2).
    ManagementTraining,
    /// Hỗ trợ thành lập doanh nghiệp (2).
    EnterpriseSetup,
    /// Tham quan, khảo sát học tập kinh nghiệm (2).
    StudyTour,
    /// Mô hình trình diễn kỹ thuật (3).
    DemonstrationModel,
    /// Ứng dụng máy móc tiên tiến, chuyển giao công nghệ (3).
    Machinery,
    /// Hội chợ, triển lãm, thương hiệu, sản phẩm tiêu biểu (4).
    FairAndBrand,
    /// Tư vấn (5).
    Consulting,
    /// Thông tin, tuyên truyền (6).
    Media,
    /// Liên kết, cụm công nghiệp, môi trường (7).
    ClusterAndEnvironment,
    /// Hợp tác quốc tế (8).
    InternationalCooperation,
    /// Nâng cao năng lực quản lý khuyến công (9).
    ProgrammeManagement,
}

impl ProposalKind {
    /// Every kind, in the order of the nine contents.
    pub const ALL: [ProposalKind; 12] = [
        ProposalKind::Training,
        ProposalKind::ManagementTraining,
        ProposalKind::EnterpriseSetup,
        ProposalKind::StudyTour,
        ProposalKind::DemonstrationModel,
        ProposalKind::Machinery,
        ProposalKind::FairAndBrand,
        ProposalKind::Consulting,
        ProposalKind::Media,
        ProposalKind::ClusterAndEnvironment,
        ProposalKind::InternationalCooperation,
        ProposalKind::ProgrammeManagement,
    ];

    /// Số nội dung (1–9) in NĐ 45/2012 Điều 4.
    pub fn content_number(self) -> u8 {
        match self {
            ProposalKind::Training => 1,
            ProposalKind::ManagementTraining
            | ProposalKind::EnterpriseSetup
            | ProposalKind::StudyTour => 2,
            ProposalKind::DemonstrationModel | ProposalKind::Machinery => 3,
            ProposalKind::FairAndBrand => 4,
            ProposalKind::Consulting => 5,
            ProposalKind::Media => 6,
            ProposalKind::ClusterAndEnvironment => 7,
            ProposalKind::InternationalCooperation => 8,
            ProposalKind::ProgrammeManagement => 9,
        }
    }

    /// Mã dùng trong dữ liệu (assets/regulations), the same word as on the wire.
    pub fn key(self) -> &'static str {
        match self {
            ProposalKind::Training => "training",
            ProposalKind::ManagementTraining => "management_training",
            ProposalKind::EnterpriseSetup => "enterprise_setup",
            ProposalKind::StudyTour => "study_tour",
            ProposalKind::DemonstrationModel => "demonstration_model",
            ProposalKind::Machinery => "machinery",
            ProposalKind::FairAndBrand => "fair_and_brand",
            ProposalKind::Consulting => "consulting",
            ProposalKind::Media => "media",
            ProposalKind::ClusterAndEnvironment => "cluster_and_environment",
            ProposalKind::InternationalCooperation => "international_cooperation",
            ProposalKind::ProgrammeManagement => "programme_management",
        }
    }

    /// Tên loại on screens.
    pub fn label(self) -> &'static str {
        match self {
            ProposalKind::Training => "Đào tạo nghề, truyền nghề",
            ProposalKind::ManagementTraining => "Tập huấn, nâng cao năng lực quản lý",
            ProposalKind::EnterpriseSetup => "Thành lập doanh nghiệp",
            ProposalKind::StudyTour => "Tham quan, khảo sát",
            ProposalKind::DemonstrationModel => "Mô hình trình diễn kỹ thuật",
            ProposalKind::Machinery => "Máy móc, chuyển giao công nghệ",
            ProposalKind::FairAndBrand => "Hội chợ, thương hiệu, sản phẩm tiêu biểu",
            ProposalKind::Consulting => "Tư vấn",
            ProposalKind::Media => "Thông tin, tuyên truyền",
            ProposalKind::ClusterAndEnvironment => "Liên kết, cụm công nghiệp, môi trường",
            ProposalKind::InternationalCooperation => "Hợp tác quốc tế",
            ProposalKind::ProgrammeManagement => "Nâng cao năng lực khuyến công",
        }
    }
}

impl ProposalKind {
    /// Đoán loại theo tên đề án hoặc tên nhóm; none when no known words are in it.
    pub fn guess(title: &str) -> Option<ProposalKind> {
        let folded = crate::fold::fold(title);
        let kinds: [(&[&str], ProposalKind); 12] = [
            (
                &["tham quan", "khao sat", "hoc tap kinh nghiem"],
                ProposalKind::StudyTour,
            ),
            (&["thanh lap doanh nghiep"], ProposalKind::EnterpriseSetup),
            (
                &["dao tao nghe", "truyen nghe", "day nghe"],
                ProposalKind::Training,
            ),
            (
                &["mo hinh trinh dien", "mhtd"],
                ProposalKind::DemonstrationModel,
            ),
            (
                &[
                    "hoi cho",
                    "trien lam",
                    "nhan hieu",
                    "thuong hieu",
                    "binh chon",
                    "bao bi",
                ],
                ProposalKind::FairAndBrand,
            ),
            (
                &[
                    "cum cong nghiep",
                    "quy hoach",
                    "o nhiem",
                    "xu ly moi truong",
                ],
                ProposalKind::ClusterAndEnvironment,
            ),
            (
                &["may moc", "thiet bi", "day chuyen", "chuyen giao cong nghe"],
                ProposalKind::Machinery,
            ),
            (
                &[
                    "tuyen truyen",
                    "truyen hinh",
                    "ban tin",
                    "trang thong tin",
                    "website",
                ],
                ProposalKind::Media,
            ),
            (
                &[
                    "tap huan",
                    "hoi thao",
                    "khoi su",
                    "nang cao nang luc quan ly",
                ],
                ProposalKind::ManagementTraining,
            ),
            (&["tu van"], ProposalKind::Consulting),
            (&["hop tac quoc te"], ProposalKind::InternationalCooperation),
            (
                &["nang cao nang luc", "kiem tra", "giam sat"],
                ProposalKind::ProgrammeManagement,
            ),
        ];
        let named = kinds
            .into_iter()
            .find(|(words, _)| words.iter().any(|w| folded.contains(w)));
        named.map(|(_, kind)| kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_real_plans_name_their_kind() {
        for (title, kind) in [
            (
                "Đào tạo nghề Chế biến gỗ cho 105 lao động",
                ProposalKind::Training,
            ),
            (
                "Hỗ trợ thành lập doanh nghiệp sản xuất công nghiệp nông thôn",
                ProposalKind::EnterpriseSetup,
            ),
            (
                "Khảo sát học tập kinh nghiệm về công tác khuyến công",
                ProposalKind::StudyTour,
            ),
            (
                "Xây dựng mô hình trình diễn kỹ thuật sản xuất miến dong",
                ProposalKind::DemonstrationModel,
            ),
            (
                "Hỗ trợ ứng dụng máy móc tiên tiến chế biến chè",
                ProposalKind::Machinery,
            ),
        ] {
            assert_eq!(ProposalKind::guess(title), Some(kind), "{title}");
        }
        assert_eq!(ProposalKind::guess("Chi khác"), None);
    }
}
