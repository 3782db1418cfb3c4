//! Kế hoạch năm.

use domain::fold::tidy;
use domain::ids::PlanId;
use domain::plan::AnnualPlan;

use super::NoRequest;
use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::operation::Operation;

/// Kế hoạch các năm, newest first.
pub fn list_plans(office: &mut Office, _: NoRequest) -> Result<Done<Vec<AnnualPlan>>> {
    Ok(Done::read(office.books().plans()?))
}

/// Lưu kế hoạch năm; made when its uid is new; answers the uid.
pub fn save_plan(office: &mut Office, mut plan: AnnualPlan) -> Result<Done<String>> {
    plan.decision_number = tidy(&plan.decision_number);
    plan.issuer = tidy(&plan.issuer);
    let label = format!(
        "Lưu kế hoạch {} năm {}",
        plan.source.short_label(),
        plan.year.0
    );
    office.change(Operation::SavePlan, label, |writer| {
        plan.uid = PlanId::new(writer.identity(plan.uid.uid()));
        writer.change.put(plan.uid.uid(), &plan)?;
        Ok(plan.uid.to_string())
    })
}
