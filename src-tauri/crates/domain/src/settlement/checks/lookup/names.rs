//! Tên cơ sở để so sánh: the same name however it is shortened.

use crate::fold::fold;

/// The name without marks, case and punctuation, with the usual short forms written out.
pub(in super::super) fn plain_name(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(written_out)
        .collect::<Vec<_>>()
        .join(" ")
}

fn written_out(word: &str) -> &str {
    match word {
        "cty" => "cong ty",
        "cp" => "co phan",
        "tnhh" => "trach nhiem huu han",
        "mtv" => "mot thanh vien",
        "dntn" => "doanh nghiep tu nhan",
        "htx" => "hop tac xa",
        "hkd" => "ho kinh doanh",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::plain_name;

    #[test]
    fn a_shortened_company_name_is_still_the_same_company() {
        assert_eq!(
            plain_name("Cty CP Dược y tế & Thương mại Bảo Châu"),
            plain_name("CÔNG TY CỔ PHẦN DƯỢC Y TẾ, THƯƠNG MẠI BẢO CHÂU"),
        );
        assert_ne!(plain_name("HTX Duy Sơn"), plain_name("HTX Duy Sơn 2"));
    }
}
