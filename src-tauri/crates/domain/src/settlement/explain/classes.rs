//! Hỗ trợ học viên của một lớp, person by person.

use super::Explanation;
use super::leaves::subject;
use crate::ids::ClassId;
use crate::money::Money;
use crate::proposal_file::{ClassFile, ProposalFile};
use crate::training::Trainee;
use crate::training::allowance::allowance;

pub(super) fn of_class(file: &ProposalFile, uid: ClassId, name: &str) -> Option<Explanation> {
    let class = file.classes.iter().find(|class| class.class.uid == uid)?;
    let name_of = &class.class.name;
    match name {
        "meals" => Some(Explanation::sum(
            format!("Tiền ăn, {name_of}"),
            each(class, meal),
        )),
        "travel" => Some(Explanation::sum(
            format!("Tiền đi lại, {name_of}"),
            each(class, travel),
        )),
        "total" => Some(Explanation::sum(
            format!("Hỗ trợ học viên, {name_of}"),
            vec![
                of_class(file, uid, "meals")?,
                of_class(file, uid, "travel")?,
            ],
        )),
        _ => None,
    }
}

fn each(class: &ClassFile, of: fn(&ClassFile, &Trainee) -> Explanation) -> Vec<Explanation> {
    let told = class.trainees.iter().map(|trainee| of(class, trainee));
    told.filter(|leaf| leaf.amount != Money::ZERO).collect()
}

fn meal(class: &ClassFile, trainee: &Trainee) -> Explanation {
    let owed = allowance(&class.class, trainee);
    person(trainee, owed.meal)
        .with_working(format!("{} ngày × {} đ", owed.days, class.class.meal_rate))
}

fn travel(class: &ClassFile, trainee: &Trainee) -> Explanation {
    let owed = allowance(&class.class, trainee);
    let far = trainee.distance_km.map_or(String::new(), |km| {
        format!(
            "{} km, từ {} km",
            km.normalize(),
            class.class.travel_min_km.normalize()
        )
    });
    person(trainee, owed.travel).with_working(far)
}

fn person(trainee: &Trainee, amount: Money) -> Explanation {
    let at = subject("trainee", trainee.uid, &trainee.full_name);
    Explanation::record(trainee.full_name.as_str(), amount).at(at)
}
