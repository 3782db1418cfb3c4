//! Một vòng đời: plan, estimate, contract, advance, vouchers, acceptance, settlement, all through commands.

use std::cell::RefCell;

use office::host::Desk;
use serde_json::{Value, json};

use super::table::Case;
use crate::bench::{Bench, ok};
use crate::vouchers::NEW;

/// Hỗ trợ and, where the beneficiary shares the cost, its own part, in đồng.
const GRANT: i64 = 10_000_000;
const OWN: i64 = 30_000_000;

/// Văn phòng with the plans of both sources.
pub struct Office {
    desk: Desk,
    plans: [(&'static str, Value); 2],
    led: RefCell<i64>,
}

impl Office {
    pub fn new(bench: &Bench) -> Office {
        let desk = bench.desk();
        let plans =
            [("national", "Bộ Công Thương"), ("local", "UBND tỉnh")].map(|(source, issuer)| {
                let plan = json!({
                    "uid": NEW, "year": 2026, "source": source, "decision_number": "12/QĐ",
                    "decided_on": "2026-01-15", "issuer": issuer, "stated_total": null,
                    "stated_count": null, "note": "",
                });
                (source, ok(&desk, "save_plan", plan)["output"].clone())
            });
        let led = RefCell::new(0);
        Office { desk, plans, led }
    }

    pub fn ask(&self, name: &str, request: Value) -> Value {
        ok(&self.desk, name, request)["output"].clone()
    }
}

/// Đề án đã đi hết vòng đời.
pub struct Life<'a> {
    pub office: &'a Office,
    pub source: &'static str,
    pub uid: Value,
}

impl<'a> Life<'a> {
    /// Đi hết một vòng đời, everything in its place.
    pub fn lead(office: &'a Office, case: &Case, source: &'static str) -> Life<'a> {
        let number = office.led.replace_with(|led| *led + 1);
        let plan = office.plans.iter().find(|(of, _)| *of == source);
        let basis = if case.shared {
            "percent_of_cost"
        } else {
            "full_cost"
        };
        let proposal = json!({
            "uid": NEW, "plan_uid": plan.unwrap().1, "code": "", "office_code": "",
            "title": format!("Đề án số {number}"), "kind": case.kind, "content": case.content,
            "source": source, "year": 2026, "approved_grant": GRANT, "approved_other": null,
            "support_basis": basis, "implementer": "Trung tâm Khuyến công thử", "partner": "",
            "beneficiary_text": "", "place": "Xã Bình Lư", "commune_code": "03390", "quantity": "1",
            "quantity_unit": "đề án", "goal": "", "starts_on": "2026-02-20", "ends_on": "2026-10-30",
            "stage": "draft", "progress_percent": "100", "regulation_pack": "2026", "officer": "",
            "note": "",
        });
        let uid = office.ask("save_proposal", proposal);
        let life = Life {
            office,
            source,
            uid,
        };
        life.plan(case, number);
        life.contract(case, number);
        life.spend(case, number);
        life.accept(case);
        life.papers();
        life
    }

    fn ask(&self, name: &str, mut request: Value) -> Value {
        request["proposal_uid"] = self.uid.clone();
        self.office.ask(name, request)
    }

    pub fn record(&self) -> Value {
        self.office.ask("show_proposal", json!({ "uid": self.uid }))
    }

    fn plan(&self, case: &Case, number: i64) {
        let own = if case.shared { OWN } else { 0 };
        let item = if case.kind == "training" {
            "teaching"
        } else {
            "other"
        };
        let line = json!({
            "uid": NEW, "proposal_uid": self.uid, "position": 0, "content": "Nội dung hỗ trợ",
            "item": item, "unit": "lần", "quantity": "1", "unit_price": (GRANT + own).to_string(),
            "amount": GRANT + own, "grant": GRANT, "counterpart": own, "other": 0,
            "sub_item": "7049", "done_quantity": "1", "note": "",
        });
        self.ask("save_estimate", json!({ "lines": [line] }));
        if case.shared {
            self.beneficiary(number);
        }
        if case.kind == "training" {
            self.class(number);
        }
        if case.prints.contains(&"cl-09") {
            let who = |name: &str, state_paid: bool, rate: i64| {
                json!({
                    "uid": NEW, "proposal_uid": self.uid, "position": 0, "name": name,
                    "body": "Xã Bình Lư", "state_paid": state_paid, "days": 2, "day_rate": rate,
                    "signed": true,
                })
            };
            let rows = [
                who("Lò Văn Páo", true, 0),
                who("Giàng Thị Mỷ", false, 150_000),
            ];
            self.ask("save_delegates", json!({ "rows": rows }));
        }
        for stage in [
            "registered",
            "appraised",
            "appraised_above",
            "approved",
            "assigned",
        ] {
            // Local money is appraised once, at the department.
            if self.source == "national" || stage != "appraised_above" {
                self.step(stage, "2026-01-15");
            }
        }
    }

    fn step(&self, stage: &str, on: &str) {
        let step = json!({
            "stage": stage, "reached_on": on, "paper": "", "paper_number": "", "note": "",
        });
        self.ask("record_step", step);
    }

    fn beneficiary(&self, number: i64) {
        let named = json!({
            "uid": NEW, "name": format!("Hợp tác xã thứ {number}"), "kind": "cooperative",
            "tax_code": "", "registration_number": format!("23{number:06}"),
            "registered_on": "2020-03-02", "address": "Xã Bình Lư", "commune_code": "03390",
            "representative": "Lý Thị Nghiễm", "representative_title": "Giám đốc", "phone": "",
            "trade": "Chế biến chè", "account_number": "7801205067890",
            "account_place": "Agribank Tam Đường",
        });
        let establishment = self.office.ask("save_establishment", named);
        let row = json!({
            "uid": NEW, "proposal_uid": self.uid, "establishment_uid": establishment, "position": 0,
            "content": format!("Nội dung thứ {number}"), "grant": GRANT,
            "counterpart_committed": OWN, "counterpart_source": "Vốn tự có",
            "committed_on": "2026-01-10", "ceiling_code": "", "priority_factor": "1",
            "priority_ground": "", "abroad": false,
        });
        self.ask("save_beneficiaries", json!({ "rows": [row] }));
    }

    fn class(&self, number: i64) {
        let class = json!({
            "uid": NEW, "proposal_uid": self.uid, "code": format!("L-{number}"),
            "name": format!("Lớp Hàn {number}"), "trade": "Hàn", "place": "Xã Bình Lư",
            "commune_code": null, "starts_on": "2026-03-02", "ends_on": "2026-03-03",
            "class_days": "2026-03-02 2026-03-03", "regime": "ND338-2025", "meal_rate": 50000,
            "travel_rate": 200000, "travel_min_km": "15", "instructor": "Bùi Xuân Hải",
            "class_manager": "", "opening_decision": "05/QĐ", "tested_on": "2026-03-03",
            "certificate_decision": "06/QĐ", "certified_on": "2026-03-05", "note": "",
        });
        let class = self.office.ask("save_class", class);
        let rows = (0..4).map(|at| {
            json!({
                "full_name": (["Giàng A Chứ", "Lù Văn Sơn", "Tẩn Thị Mẩy", "Lò Thị Ươi"][at]),
                "born": format!("12/03/199{at}"), "sex": (if at < 2 { "Nam" } else { "Nữ" }),
                "card_number": format!("0120{number:02}9{at}{at}{at:04}"),
            })
        });
        let grid = json!({ "class_uid": class, "rows": rows.collect::<Vec<_>>() });
        self.office.ask("save_trainees", grid);
        let module = json!({
            "uid": NEW, "proposal_uid": self.uid, "position": 0, "name": "Hàn điện",
            "theory_hours": 4, "practice_hours": 12, "instructor": "Bùi Xuân Hải",
        });
        self.ask("save_modules", json!({ "rows": [module] }));
    }

    fn contract(&self, case: &Case, number: i64) {
        let contract = |side: &str, beneficiary: Value, party: &str| {
            json!({
                "uid": NEW, "proposal_uid": self.uid, "beneficiary_uid": beneficiary, "side": side,
                "number": format!("{number}/HĐ-{side}"), "signed_on": "2026-02-20",
                "other_party": party, "other_representative": "Đỗ Minh Quân",
                "other_title": "Giám đốc", "other_address": "", "value": GRANT,
                "advance_percent": case.percent.to_string(), "ends_on": "2026-10-30",
                "closure_number": "", "closed_on": null,
            })
        };
        let agency = self.office.ask(
            "save_contract",
            contract("with_agency", Value::Null, "Sở Công Thương"),
        );
        if case.shared {
            let share = self.record()["beneficiaries"][0].clone();
            let name = share["establishment"]["name"].as_str().unwrap();
            let support = contract(
                "with_beneficiary",
                share["beneficiary"]["uid"].clone(),
                name,
            );
            self.office.ask("save_contract", support);
        }
        self.advance(&agency, GRANT / 100 * case.percent);
        self.step("contracted", "2026-02-20");
        self.step("in_progress", "2026-03-12");
    }

    pub fn advance(&self, contract: &Value, amount: i64) -> Value {
        let advance = json!({
            "uid": NEW, "contract_uid": contract, "kind": "advance", "round": 0,
            "moved_on": "2026-03-10", "amount": amount, "paper_number": "GBC 01", "note": "",
        });
        self.ask("record_advance", advance)
    }

    fn spend(&self, case: &Case, number: i64) {
        if case.kind == "training" {
            self.paper("service_contract", "Hợp đồng giảng dạy", Value::Null);
        }
        let record = self.record();
        let line = &record["estimate"][0]["line"]["uid"];
        let voucher = |kind: &str, number: String, grant: i64, own: i64| {
            let mut line = json!({
                "uid": NEW, "voucher_uid": NEW, "position": 0, "estimate_line_uid": line,
                "content": "Nội dung hỗ trợ", "quantity": null, "unit_price": null,
                "grant": grant, "counterpart": own, "deductible_tax": 0, "sub_item": "7049",
            });
            for empty in [
                "seller_tax_code",
                "invoice_form",
                "invoice_symbol",
                "invoice_number",
                "invoice_buyer",
            ] {
                line[empty] = json!("");
            }
            line["invoiced_on"] = Value::Null;
            let voucher = json!({
                "uid": NEW, "proposal_uid": self.uid, "class_uid": null, "kind": kind, "year": 2026,
                "number": number, "series_number": null, "paid_on": "2026-05-04",
                "payee": "Đơn vị nhận tiền", "payee_address": "Xã Bình Lư", "payee_account": "",
                "payee_bank": "", "reason": "Chi nội dung hỗ trợ", "attachments": 1,
                "state": "draft", "issued_on": null, "cancel_reason": "", "reverses_uid": null,
                "note": "",
            });
            let saved = self.office.ask(
                "save_voucher",
                json!({ "voucher": voucher, "lines": [line] }),
            );
            self.office
                .ask("post_voucher", json!({ "uid": saved["uid"] }));
        };
        voucher("payment_voucher", String::new(), GRANT, 0);
        if case.shared {
            voucher("beneficiary_paper", format!("PC {number}"), 0, OWN);
        }
    }

    fn accept(&self, case: &Case) {
        let acceptance = json!({
            "uid": NEW, "proposal_uid": self.uid, "class_uid": null, "form": "whole",
            "number": "05/BB", "held_on": "2026-06-15", "place": "Xã Bình Lư",
            "accepted_grant": GRANT, "accepted_counterpart": if case.shared { OWN } else { 0 },
            "effect": "Đạt", "conclusion": "Đồng ý nghiệm thu",
        });
        let draft = json!({ "acceptance": acceptance, "members": [] });
        self.office.ask("save_acceptance", draft);
        self.step("completed", "2026-06-10");
        self.step("accepted", "2026-06-15");
    }

    /// Mọi giấy tờ còn thiếu của danh mục.
    fn papers(&self) {
        for row in self.checklist() {
            if row["state"] == "missing" {
                let class = match row["of"].as_str() {
                    Some("") | None => Value::Null,
                    Some(_) => self.record()["classes"][0]["uid"].clone(),
                };
                let name = row["name"].as_str().unwrap();
                self.paper(row["code"].as_str().unwrap(), name, class);
            }
        }
    }

    fn paper(&self, code: &str, name: &str, class: Value) {
        let paper = json!({
            "uid": NEW, "proposal_uid": self.uid, "class_uid": class, "code": code, "name": name,
            "number": "01", "dated_on": "2026-02-18", "state": "present", "scan_sha256": "",
            "note": "",
        });
        self.office.ask("save_paper", paper);
    }
}
