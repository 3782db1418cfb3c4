//! Máy móc của các mô hình.

use domain::establishment::machine::{Machine, MachineCondition};
use domain::ids::{EstablishmentId, MachineId, ProposalId};
use domain::money::Money;
use serde::Deserialize;

/// Máy móc, thiết bị of the first beneficiary, all of them new.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MachineSheet {
    pub name: String,
    pub model: String,
    pub serial_number: String,
    pub maker: String,
    pub made_in: i32,
    pub origin: String,
    pub price: Money,
    pub invoice_key: String,
}

impl MachineSheet {
    /// As the office keeps it.
    pub fn machine(self, proposal_uid: ProposalId, establishment_uid: EstablishmentId) -> Machine {
        Machine {
            uid: MachineId::NEW,
            proposal_uid,
            establishment_uid,
            position: 0,
            name: self.name,
            model: self.model,
            serial_number: self.serial_number,
            maker: self.maker,
            made_in: Some(self.made_in),
            condition: Some(MachineCondition::New),
            origin: self.origin,
            price: Some(self.price),
            invoice_key: self.invoice_key,
            note: String::new(),
        }
    }
}
