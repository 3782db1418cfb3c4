//! Người làm: plays the sample year through the commands, and remembers what it made by its name.

/// Contracts, advances, acceptances, papers.
pub mod agreements;
/// The unit and its signatories.
pub mod centre;
/// Classes, people, marks, timetables.
pub mod classes;
/// Plans and establishments.
pub mod places;
/// The đề án, its steps, its estimate.
pub mod proposals;
/// Vouchers.
pub mod vouchers;

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::calendar::Day;
use domain::centre::{SignatoryRole, signatory_on};
use domain::ids::{
    ClassId, ContractId, EstablishmentId, EstimateLineId, NotAnId, PlanId, ProposalId,
};
use domain::regulation::RegulationPack;

use super::assets::missing;
use crate::clock::SetClock;
use crate::error::{OfficeError, Result};
use crate::office::Office;

/// Người làm.
pub struct Player {
    /// Văn phòng đang lập.
    pub office: Office,
    /// Bộ quy định of every đề án played.
    pub pack: &'static RegulationPack,
    clock: Arc<SetClock>,
    day: Option<Day>,
    /// Kế hoạch by name.
    pub plans: BTreeMap<String, PlanId>,
    /// Cơ sở by name.
    pub establishments: BTreeMap<String, EstablishmentId>,
    /// Đề án by code.
    pub proposals: BTreeMap<String, ProposalId>,
    /// Dòng dự toán by code of the đề án and name.
    pub lines: BTreeMap<(String, String), EstimateLineId>,
    /// Hợp đồng by code of the đề án and name.
    pub contracts: BTreeMap<(String, String), ContractId>,
    /// Lớp by code.
    pub classes: BTreeMap<String, ClassId>,
}

impl Player {
    /// Begins in an office that has its centre.
    pub fn new(office: Office, clock: Arc<SetClock>, pack: &'static RegulationPack) -> Player {
        Player {
            office,
            pack,
            clock,
            day: None,
            plans: BTreeMap::new(),
            establishments: BTreeMap::new(),
            proposals: BTreeMap::new(),
            lines: BTreeMap::new(),
            contracts: BTreeMap::new(),
            classes: BTreeMap::new(),
        }
    }

    /// Sang ngày: within one day the clock runs on.
    pub fn begin(&mut self, day: Day) {
        if self.day != Some(day) {
            self.clock.turn_to(day);
            self.day = Some(day);
        }
    }

    /// Kết thúc on the day the sample opens.
    pub fn into_office(mut self, day: Day) -> Office {
        self.begin(day);
        self.office
    }

    /// Ai làm: the person of a role is named in the journal.
    pub fn as_role(&mut self, role: SignatoryRole) -> Result<()> {
        let all = self.office.books().signatories()?;
        let today = self.office.today()?;
        let who = signatory_on(&all, role, today).ok_or_else(|| missing("người", role.label()))?;
        self.office.set_officer(&who.name);
        Ok(())
    }

    /// Đề án by its code.
    pub fn proposal(&self, code: &str) -> Result<ProposalId> {
        found(&self.proposals, code, "đề án")
    }

    /// Lớp by its code.
    pub fn class(&self, code: &str) -> Result<ClassId> {
        found(&self.classes, code, "lớp")
    }

    /// Cơ sở by its name in the data.
    pub fn establishment(&self, key: &str) -> Result<EstablishmentId> {
        found(&self.establishments, key, "cơ sở")
    }
}

/// What was made under a name.
pub fn found<T: Copy>(made: &BTreeMap<String, T>, key: &str, kind: &str) -> Result<T> {
    made.get(key).copied().ok_or_else(|| missing(kind, key))
}

/// The identity a command answered.
pub fn answered<T: std::str::FromStr<Err = NotAnId>>(uid: &str) -> Result<T> {
    uid.parse()
        .map_err(|fault: NotAnId| OfficeError::Fault(fault.to_string()))
}
