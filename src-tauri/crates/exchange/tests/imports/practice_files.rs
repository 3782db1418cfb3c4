//! Compares the answer to a practice file with the expectation beside it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use exchange::ReadOptions;
use serde_json::{Value, json};

/// Name of a field in the expectations, and in the answers.
const FIELDS: &[(&str, &str)] = &[
    ("ho_ten", "name"),
    ("ngay_sinh", "born_on"),
    ("nam_sinh", "birth_year"),
    ("gioi_tinh", "sex"),
    ("cccd", "card_number"),
    ("cmnd", "old_number"),
    ("ma_xa", "commune_code"),
    ("xa", "commune"),
    ("so_ngay", "attended_days"),
    ("thanh_tien", "amount"),
    ("tt", "number"),
    ("ten", "title"),
    ("nam", "year"),
    ("thu_huong", "beneficiary"),
    ("dia_ban", "place"),
    ("lao_dong", "workers"),
    ("tong", "total"),
    ("tong_ghi", "stated_total"),
    ("kc", "grant"),
    ("khac", "other"),
    ("de_an", "proposal"),
    ("loai", "kind"),
    ("so", "number"),
    ("ngay", "date"),
    ("doi_ung", "counterpart"),
    ("muc", "estimate_line"),
    ("tieu_muc", "budget_code"),
    ("invoice_key", "invoice_key"),
    ("ngay_hd", "invoice_date"),
];

fn practice() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/practice")
}

/// The bytes of a practice file.
pub fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(practice().join(name)).unwrap()
}

/// All expectations by file.
pub fn expectations() -> serde_json::Map<String, Value> {
    let text = std::fs::read_to_string(practice().join("expected.json")).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    all["files"].as_object().unwrap().clone()
}

/// What the office would say: the practice lists are of 2026, in Lai Châu.
pub fn options() -> ReadOptions {
    ReadOptions {
        today: domain::calendar::Day::new(2026, 12, 31).unwrap(),
        home_province: Some("12".to_owned()),
        encodings: Vec::new(),
    }
}

/// The answer to a practice file, as the command line gives it.
pub fn answer(name: &str) -> Value {
    let content = bytes(name);
    let answer = match name.split('/').next().unwrap() {
        "plan" => serde_json::to_value(exchange::plan_list::read_plan(name, &content, &options())),
        "trainees" => serde_json::to_value(exchange::trainee_list::read_trainees(
            name,
            &content,
            &options(),
        )),
        "vouchers" => serde_json::to_value(exchange::voucher_list::read_vouchers(
            name,
            &content,
            &options(),
        )),
        other => panic!("no reader for {other}"),
    };
    answer.unwrap()
}

/// Checks every file whose name starts so, and tells all differences at once.
pub fn check_all(start: &str) {
    let names: Vec<String> = expectations()
        .keys()
        .filter(|name| name.starts_with(start))
        .cloned()
        .collect();
    assert!(!names.is_empty(), "no practice files under {start}");
    let differences: Vec<String> = names.iter().flat_map(|name| differences(name)).collect();
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

/// Checks one file.
pub fn check(name: &str) {
    let differences = differences(name);
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

fn differences(name: &str) -> Vec<String> {
    let expected = &expectations()[name];
    let answer = answer(name);
    let mut found = Differences {
        file: name,
        all: Vec::new(),
    };
    found.same("status", &expected["file_status"], &answer["status"]);
    found.codes(
        "file",
        expected.get("file_codes"),
        expected.get("optional_file_codes"),
        &answer["codes"],
    );
    let sheets = match expected.get("sheets") {
        Some(sheets) => sheets.as_array().unwrap().clone(),
        None if expected["file_status"] == "refused" => Vec::new(),
        None => vec![expected.clone()],
    };
    found.same(
        "sheets",
        &json!(sheets.len()),
        &json!(answer["sheets"].as_array().unwrap().len()),
    );
    for (wanted, given) in sheets.iter().zip(answer["sheets"].as_array().unwrap()) {
        found.sheet(wanted, given);
    }
    found.all
}

struct Differences<'a> {
    file: &'a str,
    all: Vec<String>,
}

impl Differences<'_> {
    fn same(&mut self, what: &str, expected: &Value, given: &Value) {
        if expected != given {
            self.all.push(format!(
                "{}: {what}: expected {expected}, got {given}",
                self.file
            ));
        }
    }

    fn codes(
        &mut self,
        what: &str,
        wanted: Option<&Value>,
        optional: Option<&Value>,
        given: &Value,
    ) {
        let set = |codes: Option<&Value>| -> BTreeSet<String> {
            let codes = codes.and_then(Value::as_array).into_iter().flatten();
            codes
                .map(|code| code.as_str().unwrap().to_owned())
                .collect()
        };
        let (wanted, optional, given) = (set(wanted), set(optional), set(Some(given)));
        let surplus: Vec<_> = given
            .difference(&wanted)
            .filter(|code| !optional.contains(*code))
            .collect();
        let missing: Vec<_> = wanted.difference(&given).collect();
        if !surplus.is_empty() || !missing.is_empty() {
            self.all.push(format!(
                "{}: {what}: missing {missing:?}, surplus {surplus:?}",
                self.file
            ));
        }
    }

    fn sheet(&mut self, expected: &Value, given: &Value) {
        self.same("sheet", &expected["sheet"], &given["sheet"]);
        self.same("header_row", &expected["header_row"], &given["header_row"]);
        self.same("accepted", &expected["rows_accepted"], &given["accepted"]);
        self.same("rejected", &expected["rows_rejected"], &given["rejected"]);
        if let Some(unit) = expected.get("unit_dong") {
            self.same("unit_dong", unit, &given["unit_dong"]);
        }
        self.sums(expected, given);
        self.heading(expected, &given["heading"]);
        self.ties(expected, given);
        let rows = expected["rows"].as_array().unwrap();
        if expected["sample_only"] != true {
            self.same(
                "rows",
                &json!(rows.len()),
                &json!(given["rows"].as_array().unwrap().len()),
            );
        }
        for row in rows {
            let number = &row["row"];
            let given = given["rows"]
                .as_array()
                .unwrap()
                .iter()
                .find(|given| given["row"] == *number);
            match given {
                Some(given) => self.row(row, given),
                None => self
                    .all
                    .push(format!("{}: row {number} is missing", self.file)),
            }
        }
    }

    fn row(&mut self, expected: &Value, given: &Value) {
        let row = format!("row {}", expected["row"]);
        self.same(
            &format!("{row} status"),
            &expected["status"],
            &given["status"],
        );
        self.codes(
            &row,
            expected.get("codes"),
            expected.get("optional_codes"),
            &given["codes"],
        );
        for (key, wanted) in expected.as_object().unwrap() {
            let Some((_, field)) = FIELDS.iter().find(|(name, _)| name == key) else {
                continue;
            };
            let wanted = match wanted.as_str() {
                Some("Nam") if key == "gioi_tinh" => json!("male"),
                Some("Nữ") if key == "gioi_tinh" => json!("female"),
                _ if key == "tt" && wanted.is_number() => json!(wanted.to_string()),
                _ => wanted.clone(),
            };
            let got = &given["values"][field];
            let same_but_case = given["codes"].to_string().contains("W_CASE_RECOVERED")
                && wanted.to_string().to_lowercase() == got.to_string().to_lowercase();
            if !same_but_case {
                self.same(&format!("{row} {field}"), &wanted, got);
            }
        }
    }

    fn sums(&mut self, expected: &Value, given: &Value) {
        let of_plan = [
            ("tong", "total"),
            ("kc", "grant"),
            ("khac", "other"),
            ("lao_dong", "workers"),
        ];
        for (key, field) in of_plan {
            if let Some(sum) = expected.get("sums").and_then(|sums| sums.get(key)) {
                self.same(&format!("sum {field}"), sum, &given["sums"][field]);
            }
        }
        let named = [
            ("sum_kc_accepted", "grant"),
            ("sum_doi_ung_accepted", "counterpart"),
        ];
        for (key, field) in named {
            if let Some(sum) = expected.get(key) {
                self.same(&format!("sum {field}"), sum, &given["sums"][field]);
            }
        }
        if let Some(sum) = expected
            .get("sums")
            .and_then(|sums| sums.get("thanh_tien_accepted"))
        {
            self.same("sum amount", sum, &given["sums"]["amount"]);
        }
    }

    fn heading(&mut self, expected: &Value, heading: &Value) {
        if let Some(class) = expected.get("class") {
            self.same("class", &class["ten_lop"], &heading["class_name"]);
            self.same("from", &class["tu_ngay"], &heading["from"]);
            self.same("to", &class["den_ngay"], &heading["to"]);
        }
        if let Some(count) = expected.get("declared_count") {
            self.same("stated count", count, &heading["stated_count"]);
        }
        let groups = expected
            .get("groups")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        for (wanted, given) in groups.zip(heading["groups"].as_array().into_iter().flatten()) {
            let fields = [
                ("so", "number"),
                ("ten", "title"),
                ("row", "row"),
                ("count", "count"),
            ];
            let sums = [
                ("sum_tong", "total"),
                ("sum_kc", "grant"),
                ("sum_khac", "other"),
            ];
            for (key, field) in fields.into_iter().chain(sums) {
                self.same(&format!("group {field}"), &wanted[key], &given[field]);
            }
        }
    }

    fn ties(&mut self, expected: &Value, given: &Value) {
        let ties = given["ties"].as_array().unwrap();
        for wanted in expected
            .get("tie")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            for (source, name) in [("grant", "kc"), ("counterpart", "doi_ung")] {
                let tie = ties
                    .iter()
                    .find(|tie| tie["proposal"] == wanted["de_an"] && tie["source"] == source);
                let Some(tie) = tie else {
                    self.all.push(format!(
                        "{}: no tie {source} of {}",
                        self.file, wanted["de_an"]
                    ));
                    continue;
                };
                let what = format!("tie {source} of {}", wanted["de_an"]);
                self.same(&what, &wanted[format!("estimate_{name}")], &tie["estimate"]);
                self.same(&what, &wanted[format!("vouchers_{name}")], &tie["vouchers"]);
                self.same(&what, &wanted[format!("diff_{name}")], &tie["difference"]);
                let differs = tie["difference"] != 0;
                let codes = if differs {
                    wanted["codes"].clone()
                } else {
                    json!([])
                };
                self.codes(&what, Some(&codes), None, &tie["codes"]);
            }
        }
    }
}
