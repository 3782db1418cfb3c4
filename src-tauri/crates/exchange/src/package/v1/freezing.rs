//! Đóng băng: how a value of the domain becomes a value of format 1.

use domain::calendar::{BudgetYear, Day};
use domain::ids;
use domain::money::Money;
use rust_decimal::Decimal;

/// Giá trị that format 1 knows how to say.
pub(super) trait Freeze {
    /// What stands in the file.
    type Frozen;
    /// The value as it stands in the file.
    fn frozen(&self) -> Self::Frozen;
}

macro_rules! as_is {
    ($($kind:ty),+) => {$(
        impl Freeze for $kind {
            type Frozen = $kind;
            fn frozen(&self) -> $kind { self.clone() }
        }
    )+};
}

macro_rules! as_text {
    ($($kind:ty),+ $(,)?) => {$(
        impl Freeze for $kind {
            type Frozen = String;
            fn frozen(&self) -> String { self.to_string() }
        }
    )+};
}

macro_rules! as_word {
    ($($kind:ty),+ $(,)?) => {$(
        impl Freeze for $kind {
            type Frozen = String;
            fn frozen(&self) -> String {
                let json = serde_json::to_value(self).unwrap_or_default();
                json.as_str().unwrap_or_default().to_owned()
            }
        }
    )+};
}

as_is!(String, i64, i32, bool);
as_text!(
    Decimal,
    ids::ProposalId,
    ids::PlanId,
    ids::StepId,
    ids::EstimateLineId,
    ids::EstablishmentId,
    ids::BeneficiaryId,
    ids::ContractId,
    ids::AdvanceId,
    ids::AcceptanceId,
    ids::ClassId,
    ids::TraineeId,
    ids::VoucherId,
    ids::VoucherLineId,
    ids::PaperId,
    ids::SettlementId,
    ids::AdjustmentId,
    ids::OutcomeId,
    ids::KeptFileId,
);
as_word!(
    domain::proposal::ProposalKind,
    domain::proposal::Stage,
    domain::proposal::stage::StepKind,
    domain::proposal::SupportBasis,
    domain::funding::FundSource,
    domain::proposal::estimate::CostItem,
    domain::establishment::EstablishmentKind,
    domain::contract::ContractSide,
    domain::contract::AdvanceKind,
    domain::contract::AcceptanceForm,
    domain::contract::AcceptanceHost,
    domain::regulation::AdjustmentChange,
    domain::life::AdjustmentState,
    domain::paper::PaperState,
    domain::training::TraineeGroup,
    domain::card_number::Sex,
    domain::voucher::VoucherKind,
    domain::voucher::VoucherState,
    domain::kept_file::MediaType,
);

impl Freeze for Money {
    type Frozen = i64;
    fn frozen(&self) -> i64 {
        self.as_dong()
    }
}

impl Freeze for Day {
    type Frozen = String;
    fn frozen(&self) -> String {
        self.iso()
    }
}

impl Freeze for BudgetYear {
    type Frozen = i32;
    fn frozen(&self) -> i32 {
        self.0
    }
}

impl<T: Freeze> Freeze for Option<T> {
    type Frozen = Option<T::Frozen>;
    fn frozen(&self) -> Self::Frozen {
        self.as_ref().map(Freeze::frozen)
    }
}

/// A frozen struct and how it is filled from the record of the domain that it stands for.
macro_rules! frozen {
    ($($(#[$doc:meta])+ $name:ident from $record:ty { $($field:ident: $kind:ty,)+ })+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "the fields are those of the record it stands for")]
        pub struct $name { $(pub $field: $kind,)+ }

        impl From<&$record> for $name {
            fn from(record: &$record) -> $name {
                use super::freezing::Freeze;
                $name { $($field: record.$field.frozen(),)+ }
            }
        }
    )+};
}

pub(super) use frozen;
