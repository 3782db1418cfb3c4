//! Groups of a plan: which đề án stand under which heading, and the subtotals they state.

use std::collections::BTreeMap;

use super::columns::Column;
use super::heading;
use crate::report::{PlanGroup, PlanRow, Stated};
use crate::spreadsheet::{Sheet, SheetRow};
use crate::table::{Header, Marker, TextFlaws, bounded_sum};

/// Số cộng ghi trên một dòng: what a group, subtotal or total row states.
#[derive(Debug, Clone, Default)]
pub(super) struct StatedSums {
    sums: Vec<(&'static str, i64)>,
}

impl StatedSums {
    /// Reads the money and workers of a row that adds up; blank cells state nothing.
    pub fn of(sheet: &Sheet, header: &Header<Column>, row: &SheetRow, unit: i64) -> StatedSums {
        let mut flaws = TextFlaws::default();
        let mut reading = crate::table::Reading::of(sheet, header, row, &mut flaws);
        let grants = [Column::Grant, Column::GrantNational, Column::GrantLocal]
            .map(|column| reading.amount(column, unit).money());
        let grant = grants
            .iter()
            .any(Option::is_some)
            .then(|| bounded_sum(grants.into_iter().flatten()));
        let amounts = [
            ("total", reading.amount(Column::Total, unit).money()),
            ("grant", grant),
            ("other", reading.amount(Column::Other, unit).money()),
        ];
        let workers = super::row::workers(&mut reading);
        let money = amounts
            .into_iter()
            .filter_map(|(what, sum)| Some((what, sum?.as_dong())));
        StatedSums {
            sums: money
                .chain(workers.map(|workers| ("workers", workers)))
                .collect(),
        }
    }

    /// Each stated sum beside the computed one.
    pub fn beside<'a>(
        &'a self,
        group: &'a str,
        row: u32,
        computed: &'a BTreeMap<&'static str, i64>,
    ) -> impl Iterator<Item = Stated> + 'a {
        self.sums.iter().filter_map(move |(what, stated)| {
            let computed = computed.get(what)?;
            Some(Stated::beside(what, group, row, *stated, *computed))
        })
    }
}

/// The groups of a sheet while it is read.
#[derive(Debug, Default)]
pub(super) struct Groups {
    all: Vec<Open>,
    /// Indices of the groups that the next row belongs to, the outermost first.
    open: Vec<usize>,
}

#[derive(Debug)]
struct Open {
    group: PlanGroup,
    level: u8,
    workers: i64,
    rows: Vec<u32>,
    stated: Vec<(u32, StatedSums)>,
}

impl Groups {
    /// A group heading, with the sums that its own row states.
    pub fn open(&mut self, row: u32, marker: &str, title: &str, sums: StatedSums) {
        let level = level(&Marker::of(marker));
        let all = &self.all;
        self.open.retain(|at| all[*at].level < level);
        self.open.push(self.all.len());
        let group = PlanGroup {
            number: marker.to_owned(),
            title: title.to_owned(),
            row,
            stated_count: heading::count_of_group(title),
            ..PlanGroup::default()
        };
        self.all.push(Open {
            group,
            level,
            workers: 0,
            rows: Vec::new(),
            stated: vec![(row, sums)],
        });
    }

    /// Closes a group "1" before a row that is none of its parts "1.1", "1.2".
    pub fn leave_numbered(&mut self, row: &Marker) {
        let all = &self.all;
        self.open
            .retain(|at| match (Marker::of(&all[*at].group.number), row) {
                (Marker::Number(own), Marker::Nested(parts)) => parts.first() == Some(&own),
                (Marker::Number(_), _) => false,
                _ => true,
            });
    }

    /// A subtotal row: it closes nothing, it states the sums of the innermost open group.
    pub fn state(&mut self, row: u32, sums: StatedSums) {
        if let Some(at) = self.open.last() {
            self.all[*at].stated.push((row, sums));
        }
    }

    /// Whether rows belong to a group now.
    pub fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// The title of the innermost group.
    pub fn current(&self) -> String {
        self.open
            .last()
            .map(|at| self.all[*at].group.title.clone())
            .unwrap_or_default()
    }

    /// Counts the đề án of a row into the groups above it.
    pub fn add(&mut self, number: u32, row: &PlanRow) {
        for at in &self.open {
            let Open {
                group,
                workers,
                rows,
                ..
            } = &mut self.all[*at];
            rows.push(number);
            group.count += 1;
            group.total = bounded_sum([Some(group.total), row.total].into_iter().flatten());
            group.grant = bounded_sum([Some(group.grant), row.grant].into_iter().flatten());
            group.other = bounded_sum([Some(group.other), row.other].into_iter().flatten());
            *workers = workers.saturating_add(row.workers.unwrap_or(0));
        }
    }

    /// The groups, and every sum that they state beside what their rows give.
    pub fn close(self) -> (Vec<PlanGroup>, Vec<Stated>) {
        let mut stated = Vec::new();
        for Open {
            group,
            workers,
            rows,
            stated: sums,
            level: _,
        } in &self.all
        {
            let from = stated.len();
            if let Some(count) = group.stated_count {
                stated.push(Stated::beside(
                    "count",
                    &group.title,
                    group.row,
                    count,
                    group.count,
                ));
            }
            let computed = BTreeMap::from([
                ("total", group.total.as_dong()),
                ("grant", group.grant.as_dong()),
                ("other", group.other.as_dong()),
                ("workers", *workers),
            ]);
            for (row, sums) in sums {
                stated.extend(sums.beside(&group.title, *row, &computed));
            }
            for figure in &mut stated[from..] {
                figure.rows.clone_from(rows);
            }
        }
        (
            self.all.into_iter().map(|open| open.group).collect(),
            stated,
        )
    }
}

/// Capital letters stand above Roman numerals, these above everything else.
fn level(marker: &Marker) -> u8 {
    match marker {
        Marker::Letter(letter) if letter.is_uppercase() => 0,
        Marker::Roman(_) => 1,
        Marker::Letter(_) | Marker::Number(_) | Marker::Nested(_) | Marker::None => 2,
    }
}
