//! Hồ sơ đề án.

use std::collections::HashMap;

use domain::contract::{Acceptance, AcceptanceMember};
use domain::establishment::Establishment;
use domain::funding::FundSource;
use domain::ids::ProposalId;
use domain::proposal::estimate::EstimateLine;
use domain::proposal::{Beneficiary, Proposal};
use domain::proposal_file::{ClassFile, ProposalFile};
use domain::training::{ClassTeacher, Teacher, TrainingClass};
use domain::voucher::{Voucher, VoucherLine, VoucherWithLines};
use uuid::Uuid;

use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Hồ sơ một đề án; none when there is no such đề án.
    pub fn proposal_file(&self, uid: ProposalId) -> Result<Option<ProposalFile>, StoreError> {
        let Some(mut file) = self.proposal_head(uid)? else {
            return Ok(None);
        };
        let id = uid.uid();
        file.classes = self.classes_of(id)?;
        file.vouchers = self.vouchers_of(id)?;
        Ok(Some(file))
    }

    /// Hồ sơ không có lớp và chứng từ, the two parts that may be long.
    pub fn proposal_head(&self, uid: ProposalId) -> Result<Option<ProposalFile>, StoreError> {
        let Some(proposal) = self.find::<Proposal>(uid.uid())? else {
            return Ok(None);
        };
        let id = uid.uid();
        let plan = match proposal.plan_uid {
            Some(plan) => self.find(plan.uid())?,
            None => None,
        };
        Ok(Some(ProposalFile {
            proposal,
            plan,
            steps: self.belonging("proposal_uid", id, "reached_on, uid")?,
            estimate: self.belonging("proposal_uid", id, "position")?,
            beneficiaries: self.beneficiaries_of(id)?,
            contracts: self.belonging("proposal_uid", id, "signed_on, number")?,
            advances: self.belonging("proposal_uid", id, "moved_on, round")?,
            acceptances: self.acceptances_of(id)?,
            modules: self.belonging("proposal_uid", id, "position")?,
            classes: Vec::new(),
            vouchers: Vec::new(),
            papers: self.belonging("proposal_uid", id, "code, name")?,
            life: self.life_of(id)?,
            machines: self.belonging("proposal_uid", id, "position, uid")?,
            outcomes: self.outcomes_of_proposal(uid)?,
            products: self.products_of_proposal(uid)?,
            treasury: self.treasury_of(id)?,
            invoices: self.invoices_of(uid)?,
            budget_moves: self.belonging("proposal_uid", id, "from_year, decided_on, uid")?,
            counterpart_evidence: self.belonging("proposal_uid", id, "dated_on, number, uid")?,
            delegates: self.belonging("proposal_uid", id, "position")?,
        }))
    }

    /// Mã các đề án of a year, of one source or all, in the order of their codes.
    pub fn proposals_of_year(
        &self,
        year: i32,
        source: Option<FundSource>,
    ) -> Result<Vec<Proposal>, StoreError> {
        let all: Vec<Proposal> = self.select(
            "SELECT * FROM proposals WHERE year = ?1 ORDER BY source DESC, code",
            [year],
        )?;
        Ok(all
            .into_iter()
            .filter(|p| source.is_none_or(|s| s == p.source))
            .collect())
    }

    /// Đề án theo mã: the code, or the office's own code; the newest year wins when no year is named.
    pub fn proposal_by_code(
        &self,
        code: &str,
        year: Option<i32>,
    ) -> Result<Option<Proposal>, StoreError> {
        self.first(
            "SELECT * FROM proposals
             WHERE fold(?1) IN (fold(code), fold(office_code)) AND (?2 IS NULL OR year = ?2)
             ORDER BY year DESC LIMIT 1",
            rusqlite::params![code, year],
        )
    }

    /// Dự toán của một đề án, by position.
    pub fn estimate_of(&self, uid: ProposalId) -> Result<Vec<EstimateLine>, StoreError> {
        self.belonging("proposal_uid", uid.uid(), "position")
    }

    fn beneficiaries_of(&self, id: Uuid) -> Result<Vec<(Beneficiary, Establishment)>, StoreError> {
        let shares: Vec<Beneficiary> = self.belonging("proposal_uid", id, "position")?;
        let mut pairs = Vec::with_capacity(shares.len());
        for share in shares {
            if let Some(establishment) = self.find(share.establishment_uid.uid())? {
                pairs.push((share, establishment));
            }
        }
        Ok(pairs)
    }

    fn acceptances_of(
        &self,
        id: Uuid,
    ) -> Result<Vec<(Acceptance, Vec<AcceptanceMember>)>, StoreError> {
        let all: Vec<Acceptance> = self.belonging("proposal_uid", id, "held_on, number")?;
        all.into_iter()
            .map(|acceptance| {
                let members = self.belonging("acceptance_uid", acceptance.uid.uid(), "position")?;
                Ok((acceptance, members))
            })
            .collect()
    }

    fn classes_of(&self, id: Uuid) -> Result<Vec<ClassFile>, StoreError> {
        let classes: Vec<TrainingClass> = self.belonging("proposal_uid", id, "starts_on, code")?;
        classes
            .into_iter()
            .map(|class| self.class_file(class))
            .collect()
    }

    /// Lớp cùng học viên và thời khóa biểu.
    pub fn class_file(&self, class: TrainingClass) -> Result<ClassFile, StoreError> {
        let id = class.uid.uid();
        Ok(ClassFile {
            trainees: self.belonging("class_uid", id, "position")?,
            lessons: self.belonging("class_uid", id, "taught_on, from_minute, uid")?,
            teachers: self.teachers_of(id)?,
            material_moves: self.belonging("class_uid", id, "moved_on, position")?,
            follow_ups: self.belonging("class_uid", id, "asked_on, uid")?,
            class,
        })
    }

    fn teachers_of(&self, id: Uuid) -> Result<Vec<(ClassTeacher, Teacher)>, StoreError> {
        let all: Vec<ClassTeacher> = self.belonging("class_uid", id, "position")?;
        let mut teachers = Vec::with_capacity(all.len());
        for assigned in all {
            if let Some(teacher) = self.find(assigned.teacher_uid.uid())? {
                teachers.push((assigned, teacher));
            }
        }
        Ok(teachers)
    }

    /// Chứng từ của một đề án with their lines, by day and number.
    pub fn vouchers_of(&self, id: Uuid) -> Result<Vec<VoucherWithLines>, StoreError> {
        let vouchers: Vec<Voucher> =
            self.belonging("proposal_uid", id, "paid_on, series_number, number")?;
        let lines: Vec<VoucherLine> = self.select(
            "SELECT l.* FROM voucher_lines AS l JOIN vouchers AS v ON v.uid = l.voucher_uid
             WHERE v.proposal_uid = ?1 ORDER BY l.position",
            [id.to_string()],
        )?;
        let mut by_voucher: HashMap<_, Vec<VoucherLine>> = HashMap::new();
        for line in lines {
            by_voucher.entry(line.voucher_uid).or_default().push(line);
        }
        Ok(vouchers
            .into_iter()
            .map(|voucher| VoucherWithLines {
                lines: by_voucher.remove(&voucher.uid).unwrap_or_default(),
                voucher,
            })
            .collect())
    }
}
