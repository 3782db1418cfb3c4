//! Vòng đời của một đề án as its screen shows it: what was, what may come next and what that needs.

use domain::calendar::{BudgetYear, Day};
use domain::life::path::{needs, next_stages};
use domain::life::year_share::{YearMoney, by_year};
use domain::life::{
    Adjustment, EarlierEstimateLine, ForceMajeure, GroupPlan, ProgressReport, Recovery,
    RecoveryReturn, YearShare,
};
use domain::money::Money;
use domain::paper::PaperState;
use domain::proposal::Stage;
use domain::proposal_file::ProposalFile;
use domain::regulation::{AdjustmentRule, RegulationPack, StepRule};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposals::PaperRow;
use crate::error::Result;
use crate::office::Office;
use crate::officer_message::step::need_words;
use crate::rulebook;

/// Vòng đời.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LifeView {
    /// Các bước có thể ghi tiếp, the usual one first.
    pub next: Vec<NextStep>,
    /// Điều chỉnh, bổ sung, ngừng.
    pub adjustments: Vec<Adjustment>,
    /// Dự toán trước các điều chỉnh.
    pub earlier_estimates: Vec<EarlierEstimateLine>,
    /// Báo cáo tiến độ.
    pub progress: Vec<ProgressReport>,
    /// Thu hồi.
    pub recoveries: Vec<RecoveryRow>,
    /// Bất khả kháng.
    pub force_majeure: Vec<ForceMajeure>,
    /// Kế hoạch đề án nhóm.
    pub group_plans: Vec<GroupPlan>,
    /// Kinh phí theo năm.
    pub years: Vec<YearShare>,
    /// Tiền từng năm.
    pub by_year: Vec<YearMoney>,
    /// Năm quyết toán được ngay: the first year before the last that is not settled yet; none = there is none.
    pub year_to_settle: Option<BudgetYear>,
    /// Còn phải thu hồi, in đồng.
    pub to_recover: Money,
    /// Quyết toán theo khối lượng (bất khả kháng).
    pub by_volume: bool,
    /// Ai quyết định điều chỉnh nào, as the pack says.
    pub adjustment_rules: Vec<AdjustmentRule>,
}

/// Bước có thể ghi tiếp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NextStep {
    /// Giai đoạn.
    pub stage: Stage,
    /// Tên.
    pub label: String,
    /// Ai quyết định.
    pub decided_by: String,
    /// Giấy tờ làm căn cứ.
    pub paper: String,
    /// Hạn, điều kiện.
    pub rule: String,
    /// Căn cứ.
    pub reference: String,
    /// Còn thiếu before it can be recorded today.
    pub needs: Vec<String>,
    /// Giấy tờ còn thiếu of its list.
    pub missing_papers: Vec<String>,
}

/// Khoản thu hồi with what came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoveryRow {
    /// Khoản thu hồi.
    pub recovery: Recovery,
    /// Các lần trả.
    pub returns: Vec<RecoveryReturn>,
    /// Còn phải trả.
    pub open: Money,
    /// Ai phải trả.
    pub owed_by: String,
}

/// Vòng đời của một hồ sơ.
pub fn life(office: &Office, file: &ProposalFile, papers: &[PaperRow]) -> Result<LifeView> {
    let today = office.today()?;
    let pack = rulebook::pack_of(&office.books(), file)?;
    let pack = pack.as_deref();
    let next = next_stages(file).into_iter();
    let life = &file.life;
    Ok(LifeView {
        next: next
            .map(|stage| next_step(file, papers, pack, stage, today))
            .collect(),
        adjustments: life.adjustments.clone(),
        earlier_estimates: life.earlier_estimates.clone(),
        progress: life.progress.clone(),
        recoveries: recoveries(file),
        force_majeure: life.force_majeure.clone(),
        group_plans: life.group_plans.clone(),
        years: life.years.clone(),
        by_year: by_year(file),
        year_to_settle: year_to_settle(office, file)?,
        to_recover: file.to_recover(),
        by_volume: file.settled_by_volume().is_some(),
        adjustment_rules: pack.map_or(Vec::new(), |pack| rules_of(file, pack)),
    })
}

/// A đề án of several years is settled year by year; its last year is the settlement of the whole.
fn year_to_settle(office: &Office, file: &ProposalFile) -> Result<Option<BudgetYear>> {
    if !file.is_multi_year() || file.proposal.stage.is_settled() {
        return Ok(None);
    }
    let settled = office.books().settlements_of(file.proposal.uid)?;
    let mut years: Vec<BudgetYear> = by_year(file).iter().map(|line| line.year).collect();
    years.sort_unstable();
    let is_open = |year: &BudgetYear| {
        *year < file.last_budget_year() && settled.iter().all(|old| old.year != *year)
    };
    Ok(years.into_iter().find(is_open))
}

fn next_step(
    file: &ProposalFile,
    papers: &[PaperRow],
    pack: Option<&RegulationPack>,
    stage: Stage,
    today: Day,
) -> NextStep {
    let day = file.proposal.year.first_day();
    let source = file.proposal.source;
    // A year that began before the pack did is still ruled by it.
    let rule = pack.and_then(|pack| pack.step_rule(stage, source, day.max(pack.valid_from)));
    let list = rule.map_or("", |rule| rule.papers.as_str());
    let missing = papers.iter().filter(|row| {
        let of_list = !list.is_empty() && row.step == list;
        of_list && row.state != PaperState::Present && !file.keeps_as_record(&row.code)
    });
    let text =
        |part: fn(&StepRule) -> &String| rule.map(|rule| part(rule).clone()).unwrap_or_default();
    NextStep {
        stage,
        label: stage.label().to_owned(),
        decided_by: text(|rule| &rule.decided_by),
        paper: text(|rule| &rule.paper),
        rule: text(|rule| &rule.rule),
        reference: rule.map(|rule| rule.citation.printed()).unwrap_or_default(),
        needs: needs(file, stage, today, today)
            .iter()
            .map(need_words)
            .collect(),
        missing_papers: missing.map(|row| row.name.clone()).collect(),
    }
}

fn recoveries(file: &ProposalFile) -> Vec<RecoveryRow> {
    let all = file.life.recoveries.iter();
    all.map(|(recovery, returns)| RecoveryRow {
        open: recovery.open(returns),
        owed_by: owed_by(file, recovery),
        recovery: recovery.clone(),
        returns: returns.clone(),
    })
    .collect()
}

fn owed_by(file: &ProposalFile, recovery: &Recovery) -> String {
    let mut rows = file.beneficiaries.iter();
    let owing = rows.find(|(row, _)| Some(row.uid) == recovery.beneficiary_uid);
    owing.map_or_else(
        || recovery.way.label().to_owned(),
        |(_, establishment)| establishment.name.clone(),
    )
}

/// The rules that this đề án may meet, one for each change.
fn rules_of(file: &ProposalFile, pack: &RegulationPack) -> Vec<AdjustmentRule> {
    let proposal = &file.proposal;
    let is_group = proposal.shape == domain::life::ProposalShape::Group;
    let day = proposal.year.first_day().max(pack.valid_from);
    let changes = domain::regulation::AdjustmentChange::ALL.into_iter();
    changes
        .filter_map(|change| pack.adjustment_rule(change, proposal.source, is_group, day))
        .cloned()
        .collect()
}
