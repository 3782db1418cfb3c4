//! Bản làm việc: what is kept of a trainee beyond what the papers need, and goes when its time is over.

use crate::training::Trainee;

/// Loại dữ liệu làm việc còn giữ of a trainee, in words; empty = nothing beyond the papers.
pub fn working_fields(of: &Trainee) -> Vec<&'static str> {
    let kept = [
        ("dân tộc", !of.ethnic_group.is_empty()),
        ("cơ sở làm việc", !of.workplace.is_empty()),
        (
            "việc làm sau đào tạo",
            !of.job_after.is_empty() || !of.job_place.is_empty(),
        ),
        ("mức lương", of.job_wage.is_some()),
        ("ghi chú", !of.note.is_empty()),
    ];
    let kept = kept.into_iter().filter(|(_, is_kept)| *is_kept);
    kept.map(|(name, _)| name).collect()
}

/// Bỏ dữ liệu làm việc; name, birth, numbers, address, group, attendance and certificate stay for the papers.
pub fn strip(of: &mut Trainee) {
    for text in [
        &mut of.ethnic_group,
        &mut of.workplace,
        &mut of.job_after,
        &mut of.job_place,
        &mut of.note,
    ] {
        text.clear();
    }
    of.job_wage = None;
}
