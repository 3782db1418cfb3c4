//! Kế hoạch năm và cơ sở.

use domain::centre::SignatoryRole;
use domain::establishment::Establishment;
use domain::ids::{EstablishmentId, PlanId};
use domain::plan::AnnualPlan;

use super::super::sheets::{EstablishmentSheet, PlanSheet};
use super::{Player, answered};
use crate::commands::establishments::save_establishment;
use crate::commands::plans::save_plan;
use crate::error::Result;

/// Kế hoạch năm, with what its decision states.
pub fn plan(player: &mut Player, sheet: PlanSheet) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let plan = AnnualPlan {
        uid: PlanId::NEW,
        year: sheet.decided_on.budget_year(),
        source: sheet.source,
        decision_number: sheet.decision_number,
        decided_on: Some(sheet.decided_on),
        issuer: sheet.issuer,
        stated_total: Some(sheet.stated_total),
        stated_count: Some(sheet.stated_count),
        note: sheet.note,
    };
    let uid = save_plan(&mut player.office, plan)?.output;
    player.plans.insert(sheet.key, answered(&uid)?);
    Ok(())
}

/// Cơ sở.
pub fn establishment(player: &mut Player, sheet: EstablishmentSheet) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let row = Establishment {
        tax_code: sheet.tax_code,
        registration_number: sheet.registration_number,
        registered_on: Some(sheet.registered_on),
        address: sheet.address,
        commune_code: sheet.commune_code,
        representative: sheet.representative,
        representative_title: sheet.representative_title,
        phone: sheet.phone,
        trade: sheet.trade,
        account_number: sheet.account_number,
        account_place: sheet.account_place,
        ..Establishment::named(EstablishmentId::NEW, &sheet.name, sheet.kind)
    };
    let uid = save_establishment(&mut player.office, row)?.output;
    player.establishments.insert(sheet.key, answered(&uid)?);
    Ok(())
}
