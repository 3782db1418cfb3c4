#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use super::*;
use crate::block::Text;
use crate::text::FontBook;
use crate::text::shape::shape;

/// Breaks a text at a width of so many digits (each half an em) and gives the lines as text.
fn lines_of(text: &str, first: u32, rest: u32) -> Vec<String> {
    let mut glyphs = Vec::new();
    shape(
        &mut FontBook::default(),
        &Text::from(text),
        false,
        &mut glyphs,
    )
    .unwrap();
    let mut lines = Vec::new();
    break_lines(&glyphs, first * 500, rest * 500, &mut lines);
    let letters: Vec<char> = text.chars().collect();
    let text_of = |line: &Line| {
        let width: u32 = glyphs[line.start..line.end]
            .iter()
            .map(|glyph| u32::from(glyph.width))
            .sum();
        assert_eq!(line.width, width, "the width is that of the glyphs shown");
        let spaces = glyphs[line.start..line.end]
            .iter()
            .filter(|glyph| glyph.kind == Kind::Space);
        assert_eq!(line.spaces as usize, spaces.count());
        letters[line.start..line.end].iter().collect()
    };
    lines.iter().map(text_of).collect()
}

#[test]
fn lines_end_at_spaces_and_never_show_them() {
    assert_eq!(lines_of("1111 2222 3333", 9, 9), ["1111 2222", "3333"]);
    assert_eq!(lines_of("1111   2222  ", 6, 6), ["1111", "2222"]);
}

#[test]
fn the_first_line_may_be_shorter() {
    assert_eq!(lines_of("11 22 33 44", 2, 5), ["11", "22 33", "44"]);
}

#[test]
fn a_no_break_space_holds_its_words_together() {
    assert_eq!(lines_of("11 22\u{a0}33", 6, 6), ["11", "22\u{a0}33"]);
}

#[test]
fn a_line_end_in_the_text_is_kept_even_when_the_line_is_empty() {
    assert_eq!(lines_of("11\n\n22", 9, 9), ["11", "", "22"]);
}

#[test]
fn a_word_longer_than_the_line_breaks_after_its_slash_or_where_it_must() {
    assert_eq!(lines_of("111111/2222", 8, 8), ["111111/", "2222"]);
    assert_eq!(lines_of("1111111111", 4, 4), ["1111", "1111", "11"]);
    assert_eq!(
        lines_of("22 1111111111", 4, 4),
        ["22", "1111", "1111", "11"]
    );
}

#[test]
fn a_glyph_wider_than_the_line_still_gets_a_line() {
    assert_eq!(lines_of("12", 0, 0), ["1", "2"]);
    assert_eq!(lines_of("", 5, 5), [""]);
}

#[test]
fn only_the_end_of_a_text_or_a_line_end_leaves_a_line_unjustified() {
    let mut glyphs = Vec::new();
    let text = Text::from("11 22 33\n44 55 66");
    shape(&mut FontBook::default(), &text, false, &mut glyphs).unwrap();
    let mut lines = Vec::new();
    break_lines(&glyphs, 3_000, 3_000, &mut lines);
    let last: Vec<bool> = lines.iter().map(|line| line.last).collect();
    assert_eq!(last, [false, true, false, true]);
}
