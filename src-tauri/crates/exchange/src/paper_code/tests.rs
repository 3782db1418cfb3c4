use proptest::prelude::*;

use super::{PaperCode, tip_mark};

proptest! {
    /// What is printed is read back, whatever the figures.
    #[test]
    fn a_code_is_read_back(year in 1990..2100_i32, approved: i64, settled: i64, data: u64, tip: u64, centre: u64) {
        let code = PaperCode {
            form: "mau-7".to_owned(), year, subject: "đp-01".replace('đ', "d"), approved, settled, data, tip, centre,
        };
        prop_assert_eq!(code.to_string().parse::<PaperCode>(), Ok(code));
    }

    /// No text that is typed or scanned brings the reader down.
    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}") {
        let _ = text.parse::<PaperCode>();
    }
}

/// A scanner types into a field while the input method is on: only letters suffer.
#[test]
fn an_input_method_does_not_harm_it() {
    let typed = "kc1:mẫu-7:2013:QG-01:157500000:157500000:18446744073709551615:7:9\n";
    let code: PaperCode = typed.parse().expect("a mangled code is still read");
    assert_eq!((code.subject.as_str(), code.data), ("qg-01", u64::MAX));
    assert!("KC1:MAU-7:2013".parse::<PaperCode>().is_err());
    assert!(
        "KC2:MAU-7:2013:QG-01:1:1:1:1:1"
            .parse::<PaperCode>()
            .is_err()
    );
}

#[test]
fn the_tip_is_told_by_its_first_half() {
    assert_eq!(tip_mark("00000000000000ff00"), 255);
    assert_eq!(tip_mark(""), 0);
}
