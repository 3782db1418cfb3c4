//! Cơ sở công nghiệp nông thôn: who receives support, what it makes, and what support changed there.

pub mod likeness;
pub mod machine;
pub mod outcome;
pub mod product;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::card_number::Sex;
use crate::fold::fold;
use crate::ids::EstablishmentId;
use crate::money::Money;

/// Loại hình cơ sở (NĐ 45/2012 Điều 1, sửa bởi NĐ 235/2025).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EstablishmentKind {
    /// Doanh nghiệp nhỏ và vừa.
    SmallEnterprise,
    /// Doanh nghiệp lớn (only cleaner production and cluster infrastructure).
    LargeEnterprise,
    /// Hợp tác xã.
    Cooperative,
    /// Liên hiệp hợp tác xã.
    CooperativeUnion,
    /// Tổ hợp tác.
    CooperativeGroup,
    /// Hộ kinh doanh.
    Household,
    /// Nghệ nhân nhân dân, nghệ nhân ưu tú (from NĐ 235/2025).
    Artisan,
    /// Doanh nghiệp, hợp tác xã đầu tư hạ tầng cụm công nghiệp (from NĐ 235/2025).
    ClusterInvestor,
    /// Loại khác, none of those the decree names.
    Other,
}

impl EstablishmentKind {
    /// Every kind, in the order screens offer them.
    pub const ALL: [EstablishmentKind; 9] = [
        EstablishmentKind::SmallEnterprise,
        EstablishmentKind::Cooperative,
        EstablishmentKind::CooperativeUnion,
        EstablishmentKind::CooperativeGroup,
        EstablishmentKind::Household,
        EstablishmentKind::Artisan,
        EstablishmentKind::ClusterInvestor,
        EstablishmentKind::LargeEnterprise,
        EstablishmentKind::Other,
    ];

    /// Tên loại hình.
    pub fn label(self) -> &'static str {
        match self {
            EstablishmentKind::SmallEnterprise => "Doanh nghiệp nhỏ và vừa",
            EstablishmentKind::LargeEnterprise => "Doanh nghiệp lớn",
            EstablishmentKind::Cooperative => "Hợp tác xã",
            EstablishmentKind::CooperativeUnion => "Liên hiệp hợp tác xã",
            EstablishmentKind::CooperativeGroup => "Tổ hợp tác",
            EstablishmentKind::Household => "Hộ kinh doanh",
            EstablishmentKind::Artisan => "Nghệ nhân",
            EstablishmentKind::ClusterInvestor => "Đầu tư hạ tầng cụm công nghiệp",
            EstablishmentKind::Other => "Loại khác",
        }
    }

    /// Mã dùng trong dữ liệu (assets/regulations), the same word as on the wire.
    pub fn key(self) -> &'static str {
        match self {
            EstablishmentKind::SmallEnterprise => "small_enterprise",
            EstablishmentKind::LargeEnterprise => "large_enterprise",
            EstablishmentKind::Cooperative => "cooperative",
            EstablishmentKind::CooperativeUnion => "cooperative_union",
            EstablishmentKind::CooperativeGroup => "cooperative_group",
            EstablishmentKind::Household => "household",
            EstablishmentKind::Artisan => "artisan",
            EstablishmentKind::ClusterInvestor => "cluster_investor",
            EstablishmentKind::Other => "other",
        }
    }

    /// Đoán loại hình from words of a list or from the name itself; none when neither tells.
    pub fn guess(text: &str) -> Option<EstablishmentKind> {
        let folded = format!(
            " {} ",
            fold(text).replace(['.', ',', '/', '-', '(', ')'], " ")
        );
        let kinds: [(&[&str], EstablishmentKind); 8] = [
            (
                &["ha tang cum", "ha tang ccn"],
                EstablishmentKind::ClusterInvestor,
            ),
            (
                &[" lien hiep htx", "lien hiep hop tac xa"],
                EstablishmentKind::CooperativeUnion,
            ),
            (
                &[" to hop tac ", " tht "],
                EstablishmentKind::CooperativeGroup,
            ),
            (&["hop tac xa", " htx "], EstablishmentKind::Cooperative),
            (&["nghe nhan"], EstablishmentKind::Artisan),
            (
                &[
                    "ho kinh doanh",
                    " hkd ",
                    " ho kd ",
                    "ho gia dinh",
                    "ho ca the",
                    " ho sx ",
                ],
                EstablishmentKind::Household,
            ),
            (
                &["doanh nghiep lon", " dn lon "],
                EstablishmentKind::LargeEnterprise,
            ),
            (
                &[
                    "cong ty",
                    " cty ",
                    "doanh nghiep",
                    " dntn ",
                    " dn ",
                    " tnhh ",
                ],
                EstablishmentKind::SmallEnterprise,
            ),
        ];
        let named = kinds
            .into_iter()
            .find(|(words, _)| words.iter().any(|word| folded.contains(word)));
        named.map(|(_, kind)| kind)
    }
}

/// Cơ sở công nghiệp nông thôn (CNNT). Fields after the account came later and may be absent on the wire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Establishment {
    /// Identity of the row.
    pub uid: EstablishmentId,
    /// Tên cơ sở.
    pub name: String,
    /// Loại hình.
    pub kind: EstablishmentKind,
    /// Mã số thuế, text.
    pub tax_code: String,
    /// Số giấy đăng ký kinh doanh.
    pub registration_number: String,
    /// Ngày cấp đăng ký.
    pub registered_on: Option<Day>,
    /// Địa chỉ as written; old addresses of three levels stay as they are.
    pub address: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Người đại diện.
    pub representative: String,
    /// Chức vụ người đại diện.
    pub representative_title: String,
    /// Điện thoại.
    pub phone: String,
    /// Ngành nghề.
    pub trade: String,
    /// Số tài khoản (sensitive: masked outside forms that ask for it).
    pub account_number: String,
    /// Ngân hàng.
    pub account_place: String,
    /// Chủ cơ sở.
    #[serde(default)]
    pub owner_name: String,
    /// Giới tính chủ cơ sở.
    #[serde(default)]
    pub owner_sex: Option<Sex>,
    /// Dân tộc chủ cơ sở (sensitive: masked until shown).
    #[serde(default)]
    pub owner_ethnic_group: String,
    /// Số định danh chủ cơ sở: tells the same owner under another name (masked until shown).
    #[serde(default)]
    pub owner_card_number: String,
    /// Do phụ nữ làm chủ.
    #[serde(default)]
    pub women_owned: bool,
    /// Nguyên liệu chính.
    #[serde(default)]
    pub material: String,
    /// Số lao động.
    #[serde(default)]
    pub workers: Option<i64>,
    /// Số lao động nữ.
    #[serde(default)]
    pub women_workers: Option<i64>,
    /// Số lao động dân tộc thiểu số.
    #[serde(default)]
    pub minority_workers: Option<i64>,
    /// Vốn điều lệ, in đồng.
    #[serde(default)]
    pub charter_capital: Option<Money>,
    /// Doanh thu một năm, in đồng.
    #[serde(default)]
    pub yearly_revenue: Option<Money>,
    /// Năm của doanh thu.
    #[serde(default)]
    pub revenue_year: Option<i32>,
    /// Xã, huyện cũ as first written, when the present commune was chosen from it.
    #[serde(default)]
    pub old_place: String,
    /// Ghi chú.
    #[serde(default)]
    pub note: String,
}

impl Establishment {
    /// Cơ sở mới: only what it is called and what kind it is; everything else empty.
    pub fn named(uid: EstablishmentId, name: &str, kind: EstablishmentKind) -> Establishment {
        Establishment {
            uid,
            name: name.to_owned(),
            kind,
            tax_code: String::new(),
            registration_number: String::new(),
            registered_on: None,
            address: String::new(),
            commune_code: None,
            representative: String::new(),
            representative_title: String::new(),
            phone: String::new(),
            trade: String::new(),
            account_number: String::new(),
            account_place: String::new(),
            owner_name: String::new(),
            owner_sex: None,
            owner_ethnic_group: String::new(),
            owner_card_number: String::new(),
            women_owned: false,
            material: String::new(),
            workers: None,
            women_workers: None,
            minority_workers: None,
            charter_capital: None,
            yearly_revenue: None,
            revenue_year: None,
            old_place: String::new(),
            note: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_communes_name_the_kind_in_their_own_words() {
        for (text, kind) in [
            ("HTX", EstablishmentKind::Cooperative),
            ("Liên hiệp HTX chè", EstablishmentKind::CooperativeUnion),
            ("Tổ hợp tác miến dong", EstablishmentKind::CooperativeGroup),
            ("THT", EstablishmentKind::CooperativeGroup),
            ("Hộ KD", EstablishmentKind::Household),
            ("Hộ kinh doanh Lò Văn Pản", EstablishmentKind::Household),
            ("Cty TNHH MTV An Phú", EstablishmentKind::SmallEnterprise),
            ("Doanh nghiệp lớn", EstablishmentKind::LargeEnterprise),
            ("Nghệ nhân ưu tú", EstablishmentKind::Artisan),
        ] {
            assert_eq!(EstablishmentKind::guess(text), Some(kind), "{text}");
        }
        assert_eq!(EstablishmentKind::guess("Xưởng mộc"), None);
    }
}
