//! Cùng một cơ sở: names and numbers as they are compared, however they were written.

use crate::fold::fold;

/// The name without marks, case and punctuation, with the usual short forms written out.
pub fn plain_name(name: &str) -> String {
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
        "tht" => "to hop tac",
        "hkd" => "ho kinh doanh",
        other => other,
    }
}

/// Mã số thuế của pháp nhân: a branch carries the number of its company.
pub fn legal_number(tax_code: &str) -> &str {
    tax_code.split('-').next().unwrap_or_default().trim()
}

/// The plain name with i for y: both stand for one sound and offices mix them.
pub fn spelled(name: &str) -> String {
    plain_name(name).replace('y', "i")
}

/// Within one commune: the same name, or one that only says more about its trade and keeps the last
/// two words ("HTX Duy Sơn", "HTX nuôi trồng thủy sản Duy Sơn").
pub fn is_like(one: &str, other: &str) -> bool {
    let (one, other) = (spelled(one), spelled(other));
    let one: Vec<&str> = one.split(' ').collect();
    let other: Vec<&str> = other.split(' ').collect();
    let (short, long) = if one.len() <= other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    let tail = |words: &[&str]| words[words.len().saturating_sub(2)..].join(" ");
    let says_more =
        short.len() >= 4 && tail(short) == tail(long) && short.iter().all(|w| long.contains(w));
    one == other || says_more
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shortened_company_name_is_still_the_same_company() {
        assert_eq!(
            plain_name("Cty CP Dược y tế & Thương mại Bảo Châu"),
            plain_name("CÔNG TY CỔ PHẦN DƯỢC Y TẾ, THƯƠNG MẠI BẢO CHÂU"),
        );
        assert_ne!(plain_name("HTX Duy Sơn"), plain_name("HTX Duy Sơn 2"));
    }

    #[test]
    fn a_name_that_says_more_is_the_same_and_another_family_is_not() {
        assert!(is_like(
            "HTX Duy Sơn",
            "Hợp tác xã nuôi trồng thủy sản Duy Sơn"
        ));
        assert!(is_like("Hộ kinh doanh Lý Thị Thuý", "HKD Lí Thị Thúi"));
        assert!(!is_like("HTX Duy Sơn", "HTX Duy Sơn 2"));
        assert!(!is_like("Cty TNHH An Phú", "HTX chè An Phú"));
    }
}
