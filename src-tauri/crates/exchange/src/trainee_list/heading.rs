//! What stands above and below a trainee list: the class, its days, its place, the stated count.

use domain::fold::fold;

use crate::legacy_text;
use crate::report::ClassHeading;
use crate::table::{Line, find_days, number_after, number_before};

/// Reads the lines above the table.
pub(super) fn read(above: &[Line]) -> ClassHeading {
    let (from, to) = days(above);
    let class_name = class_name(above);
    let (proposal_code, proposal_title) = proposal(above);
    ClassHeading {
        from,
        to,
        place: place(above, &class_name),
        class_name,
        proposal_title,
        proposal_code,
        stated_count: None,
    }
}

/// The name stands in the line after the title, or in the title itself.
fn class_name(above: &[Line]) -> String {
    let title = above
        .iter()
        .position(|line| line.folded.starts_with("danh sach"));
    let after = title.map_or(above, |at| &above[at + 1..]);
    let is_name = |line: &&Line| word_at(&line.folded, "lop").is_some() && !is_detail(line);
    let shown = |line: &Line| {
        let text = if line.has_font_capitals {
            legacy_text::sentence_case(&line.text)
        } else {
            line.text.clone()
        };
        without_label(&text)
    };
    if let Some(line) = after.iter().find(|line| line.folded.starts_with("lop ")) {
        return shown(line);
    }
    if let Some(name) = title.and_then(|at| name_in_title(&above[at])) {
        return name;
    }
    let named = after
        .iter()
        .find(is_name)
        .or_else(|| title.and_then(|_| after.iter().find(|line| !is_detail(line))));
    named.map(shown).unwrap_or_default()
}

/// "Lớp: Kỹ thuật đan lát" and "Tên lớp: Lớp đan lát" are forms filled in: what is before the colon is no name.
fn without_label(text: &str) -> String {
    let Some((label, name)) = text.split_once(':') else {
        return text.to_owned();
    };
    match fold(label).as_str() {
        "lop" => format!("{} {}", label.trim(), name.trim()),
        "ten lop" | "lop hoc" | "lop nghe" => name.trim().to_owned(),
        _ => text.to_owned(),
    }
}

/// "DANH SÁCH HỌC VIÊN LỚP MỘC" names the class from "LỚP" on.
fn name_in_title(title: &Line) -> Option<String> {
    let at = word_at(&title.folded, "lop")?;
    let letters = title.folded[..at].chars().count();
    // The fold keeps one letter for one, so that places carry over to the text as shown.
    let same_length = title.folded.chars().count() == title.text.chars().count();
    let name: String = title.text.chars().skip(letters).collect();
    (same_length && name.split_whitespace().count() > 1).then_some(name)
}

fn word_at(folded: &str, word: &str) -> Option<usize> {
    folded.match_indices(word).map(|(at, _)| at).find(|&at| {
        let before = folded[..at].chars().next_back();
        let after = folded[at + word.len()..].chars().next();
        let ends = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        ends(before) && ends(after)
    })
}

/// Whether a line tells something about the class other than its name.
fn is_detail(line: &Line) -> bool {
    const STARTS: [&str; 14] = [
        "(",
        "thoi gian",
        "tu ngay",
        "dia diem",
        "don vi tinh",
        "dvt",
        "khai giang",
        "ma de an",
        "thuoc de an",
        "theo de an",
        "de an",
        "noi hoc",
        "kem theo",
        "cong hoa xa hoi",
    ];
    let starts = STARTS.iter().any(|start| line.folded.starts_with(start));
    starts || line.folded.contains("doc lap - tu do")
}

fn days(above: &[Line]) -> (Option<domain::calendar::Day>, Option<domain::calendar::Day>) {
    let period = above.iter().find_map(|line| {
        let days = find_days(&line.text);
        let tells = ["tu ", "thoi gian", "den "]
            .iter()
            .any(|word| line.folded.contains(word));
        (days.len() >= 2 && tells).then(|| (days.first().copied(), days.last().copied()))
    });
    let of_line = |word: &str| {
        let line = above.iter().find(|line| line.folded.contains(word))?;
        let at = line.folded.find(word)?;
        find_days(line.folded.get(at..)?).first().copied()
    };
    period.unwrap_or_else(|| (of_line("khai giang"), of_line("be giang")))
}

fn place(above: &[Line], class_name: &str) -> String {
    let line = above.iter().find(|line| {
        let bare = line.folded.trim_start_matches('(');
        ["dia diem", "noi hoc", "noi to chuc"]
            .iter()
            .any(|start| bare.starts_with(start))
    });
    if let Some((_, place)) = line.and_then(|line| line.text.split_once(':')) {
        return place.trim().trim_end_matches(')').to_owned();
    }
    let at = class_name.to_lowercase().rfind(" tại ");
    let place = at.and_then(|at| class_name.get(at + " tại ".len()..));
    place.unwrap_or_default().to_owned()
}

/// Code and title of the đề án that a line names: "Đề án DA01: Đào tạo nghề mộc …".
fn proposal(above: &[Line]) -> (String, String) {
    let named = above.iter().find(|line| {
        let bare = line.folded.trim_start_matches(['(', '-', ' ']);
        [
            "de an",
            "thuoc de an",
            "theo de an",
            "ma de an",
            "ten de an",
        ]
        .iter()
        .any(|start| bare.starts_with(start))
    });
    let Some(line) = named else {
        return Default::default();
    };
    let code = crate::list::proposal_code(&line.text).unwrap_or_default();
    let title = match line.text.split_once(':') {
        Some((_, title)) => title.replace(&code, ""),
        None => String::new(),
    };
    let title = title.trim_matches([' ', '-', ')', '(', ':', ',', ';']);
    (code.clone(), title.to_owned())
}

/// The count that the lines below the list state, else one above it; with its row.
pub(super) fn stated_count(below: &[Line], above: &[Line]) -> Option<(u32, i64)> {
    const PEOPLE: [&str; 5] = ["hoc vien", "nguoi", "lao dong", "hoc sinh", "ho ten"];
    const TELLS: [&str; 10] = [
        "so hoc vien",
        "tong so hoc vien",
        "so luong hoc vien",
        "tong so nguoi",
        "si so",
        "so nguoi",
        "so luong",
        "tong so",
        "tong cong",
        "an dinh",
    ];
    let counted = |line: &Line| {
        let tells = TELLS.iter().any(|word| line.folded.contains(word));
        let lists = line.folded.contains("danh sach") || line.folded.contains("gom");
        let count =
            number_before(&line.folded, &PEOPLE).or_else(|| number_after(&line.folded, &TELLS));
        (tells || lists)
            .then_some(count)
            .flatten()
            .map(|count| (line.row, count))
    };
    below
        .iter()
        .find_map(counted)
        .or_else(|| above.iter().find_map(counted))
}
