//! Tệp hỏng đủ kiểu: whatever becomes of a real file, every reader reads or refuses it, in time and in bounds.
//! `cargo test` tries the first numbers of each reader; `./dev fuzz SECONDS` goes on under a limit of memory.

/// What may become of bytes.
mod damage;
/// What may become of an archive.
mod workbook;

use std::time::{Duration, Instant};

use exchange::card_text::read_cards;
use exchange::establishment_list::read_establishments;
use exchange::invoice::read_invoice;
use exchange::plan_list::read_plan;
use exchange::rejects::{self, ReadFile};
use exchange::report::FileReport;
use exchange::trainee_list::read_trainees;
use exchange::voucher_list::read_vouchers;
use exchange::{ReadOptions, rules_file};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde::Serialize;

use crate::practice_files::{bytes, options};
use workbook::{blows, struck};

/// Nothing an officer is handed takes longer, however broken.
const LONGEST: Duration = Duration::from_secs(20);
/// How many each reader gets in `cargo test`.
const FEW: u64 = 48;

/// A reader and the real files it is tried on.
struct Tried {
    name: &'static str,
    files: Vec<(&'static str, Vec<u8>)>,
    read: fn(&str, &[u8]),
}

fn practice(names: &[&'static str]) -> Vec<(&'static str, Vec<u8>)> {
    names.iter().map(|name| (*name, bytes(name))).collect()
}

/// The report must be writable, and so must the rejected rows that go back to the sender.
fn listed<R: Serialize, H: Serialize>(
    read: fn(&str, &[u8], &ReadOptions) -> FileReport<R, H>,
    name: &str,
    content: &[u8],
) {
    let report = read(name, content, &options());
    serde_json::to_string(&report).unwrap();
    let file = ReadFile {
        report: &report,
        bytes: content,
    };
    rejects::workbook(&[file]).unwrap();
}

fn cards(content: &[u8]) {
    serde_json::to_string(&read_cards(String::from_utf8_lossy(content).split('\n'))).unwrap();
}

/// A changed file never has a right signature; what was signed is therefore read once more by itself.
fn rules(content: &[u8]) {
    let _ = rules_file::read(content);
    let text = String::from_utf8_lossy(content);
    let signed = serde_json::from_str::<serde_json::Value>(&text).ok();
    let signed = signed.and_then(|file| file["content"].as_str().map(str::to_owned));
    if let Ok(pack) = rules_file::pack_of(&signed.unwrap_or(text.into_owned())) {
        rules_file::content_of(&pack).unwrap();
    }
}

fn signed_content() -> Vec<u8> {
    let file: serde_json::Value =
        serde_json::from_slice(include_bytes!("fuzz/quy_dinh.kcrules")).unwrap();
    file["content"].as_str().unwrap().as_bytes().to_vec()
}

fn readers() -> [Tried; 7] {
    let trainees = [
        "trainees/01_lop_moc_binh_lu.xlsx",
        "trainees/02_lop_han_tcvn3.xlsx",
        "trainees/03_lop_may_vni.xlsx",
        "trainees/07_gioi_tinh_danh_dau_x.xlsx",
        "trainees/08_dong_an_dia_chi_cu.xlsx",
        "trainees/13_lop_mien_dong.xls",
        "trainees/18_cong_thuc.xlsx",
    ];
    let vouchers = [
        "vouchers/01_bang_ke_khop_du_toan.xlsx",
        "vouchers/03_bang_ke_co_loi.xlsx",
    ];
    let plans = [
        "plan/ke_hoach_kcqg_2013_lai_chau.xlsx",
        "plan/tong_hop_2008_2012_lang_son.xlsx",
    ];
    let invoices = [
        "invoices/01_vat_tu_moc.xml",
        "invoices/03_nhieu_thue_suat.xml",
        "invoices/08_hoa_don_ban_hang_moi.xml",
        "invoices/11_utf16.xml",
    ];
    let establishments = vec![("co_so.csv", include_bytes!("fuzz/co_so.csv").to_vec())];
    let packs = vec![
        (
            "a.kcrules",
            include_bytes!("fuzz/quy_dinh.kcrules").to_vec(),
        ),
        ("signed content", signed_content()),
    ];
    let tried = |name, files, read| Tried { name, files, read };
    [
        tried("trainees", practice(&trainees), |name, content| {
            listed(read_trainees, name, content);
        }),
        tried("vouchers", practice(&vouchers), |name, content| {
            listed(read_vouchers, name, content);
        }),
        tried("plans", practice(&plans), |name, content| {
            listed(read_plan, name, content);
        }),
        tried("establishments", establishments, |name, content| {
            listed(read_establishments, name, content);
        }),
        tried("invoices", practice(&invoices), |name, content| {
            serde_json::to_string(&read_invoice(name, content)).unwrap();
        }),
        tried("rules files", packs, |_, content| rules(content)),
        tried("cards", practice(&["cccd.txt"]), |_, content| {
            cards(content)
        }),
    ]
}

/// Tries one number on a reader; a failure is shortened to the blows that matter. Gives the time it took.
fn strike(tried: &Tried, number: u64) -> Duration {
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&number.to_le_bytes());
    let config = Config {
        cases: 1,
        failure_persistence: None,
        ..Config::default()
    };
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let (name, content) = &tried.files[number as usize % tried.files.len()];
    let longest = std::cell::Cell::new(Duration::ZERO);
    let told = TestRunner::new_with_rng(config, random).run(&blows(), |blows| {
        let broken = struck(content, &blows);
        let started = Instant::now();
        (tried.read)(name, &broken);
        longest.set(longest.get().max(started.elapsed()));
        Ok(())
    });
    if let Err(error) = told {
        panic!("{} number {number}, {name}: {error}", tried.name);
    }
    let longest = longest.get();
    assert!(
        longest < LONGEST,
        "{} number {number}, {name}: {longest:?}",
        tried.name
    );
    longest
}

#[test]
fn a_file_broken_in_any_way_is_read_or_refused() {
    for tried in readers() {
        for number in 0..FEW {
            strike(&tried, number);
        }
    }
}

/// `./dev fuzz SECONDS [FROM]`, which also limits the memory of this process.
#[test]
#[ignore = "a long run, by ./dev fuzz"]
fn files_broken_for_as_long_as_asked_are_read_or_refused() {
    let asked = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let time = Duration::from_secs(asked("FUZZ_SECONDS").unwrap_or(60));
    let from: u64 = asked("FUZZ_FROM").unwrap_or(0);
    let readers = readers();
    let (started, mut number, mut longest) = (Instant::now(), from, Duration::ZERO);
    while started.elapsed() < time {
        for tried in &readers {
            longest = longest.max(strike(tried, number));
        }
        number += 1;
    }
    let peak = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = peak.lines().find(|line| line.starts_with("VmHWM"));
    eprintln!(
        "{} files for each of {} readers from {from} in {time:?}; the longest took {longest:?}; {}",
        number - from,
        readers.len(),
        peak.unwrap_or("peak memory unknown")
    );
}
