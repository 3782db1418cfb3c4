//! Số tiền bằng chữ: words that a person typed on a paper made elsewhere are held against its figures.

use std::fs;

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::{Spending, spending};

const LIST: &str = "\
TT,Mã đề án,Loại chứng từ,Số chứng từ,Ngày chứng từ,Nội dung,Kinh phí khuyến công,Số tiền bằng chữ
1,DA01,Ủy nhiệm chi,11,05/03/2026,Mua máy ép,80005000,Tám mươi triệu không trăm lẻ năm ngàn đồng chẵn./.
2,DA01,Ủy nhiệm chi,12,06/03/2026,Mua vật tư,24300000,Hai mươi tư triệu đồng
3,DA01,Phiếu chi,13,07/03/2026,Thuê xe,1000000,
";

/// A bank order of 1.000.000 đ made elsewhere, with the words that stand on it.
fn bank_order(office: &Spending, words: &str) -> String {
    let mut draft = office.draft(0, 1_000_000);
    draft["voucher"]["kind"] = json!("bank_order");
    draft["voucher"]["number"] = json!("UNC 12");
    draft["voucher"]["amount_words"] = json!(words);
    office.save(draft)
}

#[test]
fn an_imported_bank_order_whose_words_say_another_sum_blocks_the_settlement() {
    let bench = Bench::new();
    let desk = bench.desk();
    let path = bench.folder().join("bang-ke.csv");
    fs::write(&path, LIST).unwrap();
    let request = json!({ "kind": "vouchers", "paths": [path.display().to_string()] });
    let answer = ok(&desk, "import_list", request);
    assert_eq!(answer["output"]["summary"][0]["rows_accepted"], 3);
    let proposals = ok(&desk, "list_proposals", json!({ "find": "da01" }));
    let uid = &proposals["output"]["rows"][0]["uid"];
    let found = ok(
        &desk,
        "check_proposal",
        json!({ "uid": uid, "every_rule": true }),
    );
    let rows = found["output"]["breaches"].as_array().unwrap().iter();
    let about_words: Vec<&Value> = rows.filter(|row| row["code"] == "WORDS_MISMATCH").collect();
    assert_eq!(about_words.len(), 1, "{found}");
    assert_eq!(
        about_words[0]["what"],
        "Số tiền bằng chữ không khớp bằng số ở ủy nhiệm chi số 12."
    );
    assert_eq!(about_words[0]["severity"], "block");
}

#[test]
fn a_bank_order_is_posted_only_when_its_words_say_its_figures() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = bank_order(&office, "Một trăm nghìn đồng");
    let error = refused(&office.desk, "post_voucher", json!({ "uid": uid }));
    let told = error["fields"][0]["message"].as_str().unwrap();
    assert!(told.contains("bằng chữ"), "{error}");
    assert_eq!(office.spent(), 0);

    let mut draft = office.show(&uid)["paper"].clone();
    draft["voucher"]["amount_words"] = json!(" MỘT TRIỆU đồng chẵn./. ");
    let uid = office.save(draft);
    office.post(&uid);
    assert_eq!(office.spent(), 1_000_000);
}

#[test]
fn a_copy_and_a_reverse_entry_do_not_repeat_the_words_of_another_sum() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = bank_order(&office, "Một triệu đồng");
    office.post(&uid);
    let words = |uid: &str| office.show(uid)["paper"]["voucher"]["amount_words"].clone();
    assert_eq!(words(&uid), "Một triệu đồng");
    let copy = ok(&office.desk, "duplicate_voucher", json!({ "uid": uid }));
    assert_eq!(words(copy["output"].as_str().unwrap()), "");
    let request = json!({ "uid": uid, "reason": "Ngân hàng trả lại" });
    let reverse = ok(&office.desk, "cancel_voucher", request);
    assert_eq!(words(reverse["output"].as_str().unwrap()), "");
}
