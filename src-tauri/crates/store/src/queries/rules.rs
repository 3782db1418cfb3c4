//! Quy định của đơn vị: its own figures, what was compared, what was received and what is kept.

use domain::ids::ProposalId;
use domain::regulation::{
    FigureCheck, KeptPack, LocalCap, LocalDeadline, PackSigner, ReceivedPack,
};

use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Mức trần của tỉnh, by day.
    pub fn local_caps(&self) -> Result<Vec<LocalCap>, StoreError> {
        self.select(
            "SELECT * FROM local_caps ORDER BY valid_from, code, uid",
            [],
        )
    }

    /// Thời hạn của tỉnh, by day.
    pub fn local_deadlines(&self) -> Result<Vec<LocalDeadline>, StoreError> {
        self.select(
            "SELECT * FROM local_deadlines ORDER BY valid_from, code, uid",
            [],
        )
    }

    /// Con số đã đối chiếu.
    pub fn figure_checks(&self) -> Result<Vec<FigureCheck>, StoreError> {
        self.select(
            "SELECT * FROM figure_checks ORDER BY figure_key, checked_on, uid",
            [],
        )
    }

    /// Bộ quy định được giữ dưới một mã băm.
    pub fn kept_pack(&self, sha256: &str) -> Result<Option<KeptPack>, StoreError> {
        self.first("SELECT * FROM kept_packs WHERE sha256 = ?1", [sha256])
    }

    /// Mã băm của bộ được giữ cho từng đề án đã khóa.
    pub fn kept_pack_hashes(&self) -> Result<Vec<(ProposalId, String)>, StoreError> {
        #[derive(serde::Deserialize)]
        struct Row {
            proposal_uid: ProposalId,
            kept_pack: String,
        }
        let rows: Vec<Row> = self.select(
            "SELECT proposal_uid, kept_pack FROM settlements WHERE kept_pack <> '' ORDER BY made_on",
            [],
        )?;
        let pairs = rows.into_iter();
        Ok(pairs.map(|row| (row.proposal_uid, row.kept_pack)).collect())
    }

    /// Bộ quy định đã nhận: the newest edition of each.
    pub fn received_packs(&self) -> Result<Vec<ReceivedPack>, StoreError> {
        let all: Vec<ReceivedPack> = self.select(
            "SELECT * FROM received_packs ORDER BY pack_id, edition DESC",
            [],
        )?;
        let mut newest: Vec<ReceivedPack> = Vec::new();
        for pack in all {
            if newest
                .last()
                .is_none_or(|last| last.pack_id != pack.pack_id)
            {
                newest.push(pack);
            }
        }
        Ok(newest)
    }

    /// Người ký đã tin.
    pub fn pack_signers(&self) -> Result<Vec<PackSigner>, StoreError> {
        self.select("SELECT * FROM pack_signers ORDER BY name, uid", [])
    }
}
