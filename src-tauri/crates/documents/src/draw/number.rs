use crate::block::Length;

/// A length in hundredths of a point, rounded half up: the finest step written to a page.
pub(crate) fn hundredths(length: Length) -> i32 {
    (length.as_milli_pt() + 5).div_euclid(10)
}

/// Appends hundredths as a decimal number without needless zeros: 1250 is `12.5`.
pub(crate) fn write_number(hundredths: i32, out: &mut Vec<u8>) {
    if hundredths < 0 {
        out.push(b'-');
    }
    let value = hundredths.unsigned_abs();
    write_digits(value / 100, out);
    let (tenth, hundredth) = (value / 10 % 10, value % 10);
    if !value.is_multiple_of(100) {
        out.extend([b'.', digit(tenth)]);
        if hundredth != 0 {
            out.push(digit(hundredth));
        }
    }
}

fn write_digits(value: u32, out: &mut Vec<u8>) {
    if value >= 10 {
        write_digits(value / 10, out);
    }
    out.push(digit(value % 10));
}

fn digit(value: u32) -> u8 {
    b"0123456789"[value as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: i32) -> String {
        let mut out = Vec::new();
        write_number(value, &mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn numbers_are_written_as_short_as_they_can_be() {
        let cases = [
            (0, "0"),
            (5, "0.05"),
            (-5, "-0.05"),
            (100, "1"),
            (1250, "12.5"),
        ];
        for (value, text) in cases {
            assert_eq!(written(value), text);
        }
        assert_eq!(written(-84_189), "-841.89");
    }

    #[test]
    fn lengths_round_to_hundredths() {
        assert_eq!(hundredths(Length::milli_pt(1_234)), 123);
        assert_eq!(hundredths(Length::milli_pt(1_235)), 124);
        assert_eq!(hundredths(Length::milli_pt(-1_235)), -123);
    }
}
