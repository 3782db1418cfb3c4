//! CL-08: danh sách lao động được sử dụng sau đào tạo, one sheet for each employer that signs.

use std::collections::BTreeMap;

use domain::fold::fold;
use domain::training::Trainee;
use domain::training::follow_up::{Job, job_on};

use super::case::ClassCase;
use super::class_list::{self, birth_year};
use super::pieces::{self, amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, Table, TableColumn, Width};

/// Người đang làm việc và việc của họ.
struct Worker<'a> {
    who: &'a Trainee,
    job: Job<'a>,
}

/// Dựng CL-08 of who works on the day of the paper, as the newest follow-up says. Every employer confirms its own people, so each has a sheet of its own
/// (TT 36/2013/TT-BCT Điều 14 khoản 1).
pub fn document(case: &ClassCase<'_>, template: &FormTemplate) -> Document {
    let mut paper = pieces::blank(&case.frame, template);
    let employed = by_employer(case);
    if employed.is_empty() {
        paper.blocks = sheet(case, template, "", &[]);
    }
    for workers in employed.values() {
        if !paper.blocks.is_empty() {
            paper.push(Block::PageBreak);
        }
        let employer = workers.first().map_or("", |worker| worker.job.place);
        paper
            .blocks
            .extend(sheet(case, template, employer, workers));
    }
    paper
}

/// The trainees with a job, by employer however its name is spelled.
fn by_employer<'a>(case: &ClassCase<'a>) -> BTreeMap<String, Vec<Worker<'a>>> {
    let mut employed: BTreeMap<String, Vec<Worker<'_>>> = BTreeMap::new();
    for who in class_list::in_order(case.class) {
        if let Some(job) = job_on(who, &case.class.follow_ups, case.frame.on) {
            let worker = Worker { who, job };
            employed.entry(fold(job.place)).or_default().push(worker);
        }
    }
    employed
}

fn sheet(
    case: &ClassCase<'_>,
    template: &FormTemplate,
    employer: &str,
    workers: &[Worker<'_>],
) -> Vec<Block> {
    let mut blocks = class_list::heading(case, template, "");
    blocks.insert(
        blocks.len() - 1,
        pieces::field(template.text("employer"), employer).into(),
    );
    blocks.push(table(workers, template).into());
    let count = workers.len().to_string();
    let total = template.filled("total", &[("count", &count)]);
    blocks.push(class_list::closing_line(total).into());
    let values = [("employer", representative(case, employer))];
    blocks.push(pieces::signatures_with(&case.frame, template, &values).into());
    blocks
}

/// Who signs for the employer, when it is a beneficiary on file.
fn representative<'a>(case: &ClassCase<'a>, employer: &str) -> &'a str {
    let known = case.file.map_or(&[][..], |file| &file.beneficiaries);
    known
        .iter()
        .map(|(_, establishment)| establishment)
        .find(|establishment| fold(&establishment.name) == fold(employer))
        .map_or("", |establishment| &establishment.representative)
}

fn table(workers: &[Worker<'_>], template: &FormTemplate) -> Table {
    let columns = [
        ("no", TableColumn::centred(Width::mm(9))),
        ("full_name", TableColumn::text(Width::mm(46))),
        ("birth_year", TableColumn::centred(Width::mm(16))),
        ("job", TableColumn::text(Width::mm(40))),
        ("wage", TableColumn::amount(Width::mm(26))),
        ("received", TableColumn::text(Width::mm(28))),
    ];
    class_list::table(template, &columns, workers, |worker| {
        vec![
            worker.who.full_name.clone(),
            birth_year(worker.who),
            worker.job.job.to_owned(),
            worker.job.wage.map(amount).unwrap_or_default(),
            String::new(),
        ]
    })
}

#[cfg(test)]
mod tests;
