//! Chứng minh vốn đối ứng: what a beneficiary shows of its own money before the support contract.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::contract::ContractSide;
use crate::ids::{BeneficiaryId, CounterpartEvidenceId, ProposalId};
use crate::money::Money;
use crate::proposal::Beneficiary;
use crate::proposal_file::ProposalFile;

/// Loại chứng minh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CounterpartProof {
    /// Sao kê ngân hàng.
    BankStatement,
    /// Hóa đơn đã mua sắm.
    Invoice,
    /// Hợp đồng vay.
    LoanContract,
}

impl CounterpartProof {
    /// Tên loại chứng minh.
    pub fn label(self) -> &'static str {
        match self {
            CounterpartProof::BankStatement => "Sao kê ngân hàng",
            CounterpartProof::Invoice => "Hóa đơn",
            CounterpartProof::LoanContract => "Hợp đồng vay",
        }
    }
}

/// Chứng minh vốn đối ứng of one beneficiary (TTLT 26/2014 Điều 7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CounterpartEvidence {
    /// Identity of the row.
    pub uid: CounterpartEvidenceId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Đơn vị thụ hưởng.
    pub beneficiary_uid: BeneficiaryId,
    /// Loại chứng minh.
    pub proof: CounterpartProof,
    /// Số giấy tờ.
    pub number: String,
    /// Ngày của giấy tờ.
    pub dated_on: Day,
    /// Số tiền chứng minh, in đồng.
    pub amount: Money,
    /// Ghi chú.
    pub note: String,
}

impl ProposalFile {
    /// Vốn đối ứng đã chứng minh of one beneficiary, in đồng: what was shown not later than the day of its
    /// support contract (TTLT 26/2014 Điều 7), or, where there is one beneficiary only, what its vouchers prove.
    pub fn proved_counterpart(&self, share: &Beneficiary) -> Money {
        let signed = self.contracts.iter().filter(|contract| {
            contract.side == ContractSide::WithBeneficiary
                && contract.beneficiary_uid == Some(share.uid)
        });
        let signed_on = signed.map(|contract| contract.signed_on).min();
        let proofs = self.counterpart_evidence.iter().filter(|proof| {
            proof.beneficiary_uid == share.uid && signed_on.is_none_or(|day| proof.dated_on <= day)
        });
        let proved: Money = proofs.map(|proof| proof.amount).sum();
        // Their own papers name no beneficiary; with one only it is clear whose they are.
        let own: Money = match self.beneficiaries.len() {
            1 => self.spent_counterpart(),
            _ => Money::ZERO,
        };
        proved.max(own)
    }
}
