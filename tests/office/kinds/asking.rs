//! Hỏi một vòng đời: what its checklist asks, what stands in its way, what it prints.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::life::Life;
use crate::vouchers::NEW;

impl Life<'_> {
    pub fn checklist(&self) -> Vec<Value> {
        self.record()["papers"].as_array().unwrap().clone()
    }

    /// Mã giấy tờ the checklist asks at a step.
    pub fn asked(&self, step: &str) -> BTreeSet<String> {
        let rows = self
            .checklist()
            .into_iter()
            .filter(|row| row["step"] == step);
        rows.map(|row| row["code"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Giấy tờ đã có of a step, as records that can be taken away.
    pub fn papers_on_file(&self, step: &str) -> Vec<Value> {
        let rows = self
            .checklist()
            .into_iter()
            .filter(|row| row["step"] == step);
        rows.map(|row| row["paper"].clone())
            .filter(|paper| !paper.is_null())
            .collect()
    }

    pub fn take_away(&self, paper: &Value) {
        self.office
            .ask("remove_paper", json!({ "uid": paper["uid"] }));
    }

    pub fn put_back(&self, paper: &Value) {
        let mut paper = paper.clone();
        paper["uid"] = json!(NEW);
        self.office.ask("save_paper", paper);
    }

    fn breaches(&self) -> Vec<Value> {
        let request = json!({ "uid": self.uid, "every_rule": true });
        let found = self.office.ask("check_proposal", request);
        found["breaches"].as_array().unwrap().clone()
    }

    /// Điều đang chặn, each with what it says.
    pub fn blocks(&self) -> Vec<String> {
        let found = self.breaches();
        let blocks = found
            .iter()
            .filter(|row| row["severity"].as_str().unwrap().starts_with("block"));
        blocks
            .map(|row| {
                format!(
                    "{} {}",
                    row["code"].as_str().unwrap(),
                    row["what"].as_str().unwrap()
                )
            })
            .collect()
    }

    fn codes(&self) -> Vec<String> {
        let found = self.breaches();
        found
            .iter()
            .map(|row| row["code"].as_str().unwrap().to_owned())
            .collect()
    }

    /// What is said when 1.000 đ more is drawn than the rate allows; it is taken back afterwards.
    pub fn breaches_after_another_advance(&self) -> Vec<String> {
        let advance = self.advance(&self.record()["contracts"][0]["uid"], 1_000);
        let codes = self.codes();
        self.office.ask("remove_advance", json!({ "uid": advance }));
        codes
    }

    /// What is said of the advance while only so much work is done and nothing is accepted yet.
    pub fn breaches_at_progress(&self, percent: Option<i64>) -> Vec<String> {
        let record = self.record();
        let minutes = record["acceptances"][0].clone();
        let uid = minutes["acceptance"]["uid"].clone();
        self.office.ask("remove_acceptance", json!({ "uid": uid }));
        let mut proposal = record["proposal"].clone();
        proposal["progress_percent"] = json!(percent.unwrap_or(0).to_string());
        self.office.ask("save_proposal", proposal);
        self.codes()
    }

    /// Mã các mẫu của hồ sơ.
    pub fn forms(&self) -> BTreeSet<String> {
        let shown = self
            .office
            .ask("show_settlement", json!({ "uid": self.uid }));
        let papers = shown["papers"].as_array().unwrap().iter();
        papers
            .map(|paper| paper["form"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Ghi hồ sơ ra thư mục; how many files were written.
    pub fn settle(&self, out: &Path) -> usize {
        let request = json!({ "proposal_uid": self.uid, "out": out, "draft": false });
        let written = self.office.ask("settle", request);
        written["documents"].as_array().unwrap().len()
    }
}
