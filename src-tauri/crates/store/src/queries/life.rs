//! Vòng đời của một đề án.

use domain::life::{Life, Recovery, RecoveryReturn};
use uuid::Uuid;

use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Các bản ghi vòng đời of one đề án.
    pub(crate) fn life_of(&self, id: Uuid) -> Result<Life, StoreError> {
        Ok(Life {
            adjustments: self.belonging("proposal_uid", id, "asked_on, uid")?,
            earlier_estimates: self.belonging("proposal_uid", id, "adjustment_uid, position")?,
            progress: self.belonging("proposal_uid", id, "reported_on, uid")?,
            recoveries: self.recoveries_of(id)?,
            force_majeure: self.belonging("proposal_uid", id, "happened_on, uid")?,
            group_plans: self.belonging("proposal_uid", id, "made_on, uid")?,
            years: self.belonging("proposal_uid", id, "year, uid")?,
        })
    }

    fn recoveries_of(&self, id: Uuid) -> Result<Vec<(Recovery, Vec<RecoveryReturn>)>, StoreError> {
        let all: Vec<Recovery> = self.belonging("proposal_uid", id, "decided_on, uid")?;
        let paired = all.into_iter().map(|recovery| {
            let of = recovery.uid.uid();
            let returns = self.belonging("recovery_uid", of, "returned_on, uid")?;
            Ok((recovery, returns))
        });
        paired.collect()
    }
}
