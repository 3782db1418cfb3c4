use super::check_code;
use crate::PrintError;
use crate::block::{Align, Document, FontSize, Length, PageNumbers, Text};
use crate::draw::content::write_fragment;
use crate::draw::{Fragment, Unit};
use crate::flow::Typesetter;

const FOOTNOTE: FontSize = FontSize::pt(8);
const PAGE_NUMBER: FontSize = FontSize::pt(13);
const PAGE_OF_TOTAL: FontSize = FontSize::pt(10);
const DRAFT_MARK: FontSize = FontSize::pt(10);
/// Grey of the footnote and of the small draft mark, in percent of white.
const GREY: u8 = 40;
/// What the draft stamp and the draft mark say.
pub(crate) const DRAFT: &str = "BẢN NHÁP";

/// Nội dung trang: the finished content of one page, margins included.
///
/// `number` counts from 1 within the paper.
///
/// # Errors
/// [`PrintError::MissingGlyph`] in the footnote.
pub(crate) fn finished_content(
    setter: &mut Typesetter,
    document: &Document,
    body: &Fragment,
    number: usize,
    total: usize,
) -> Result<Vec<u8>, PrintError> {
    let (_, sheet_height) = document.paper.size();
    let margins = &document.margins;
    let mut content = Vec::with_capacity(body.text.len() + 40 * body.strokes.len() + 256);
    if document.draft {
        content.extend(format!("/{} Do\n", super::stamp::name(document.paper)).bytes());
        let mark = setter.one_line(
            &Text::new().bold(DRAFT),
            DRAFT_MARK,
            Align::Left,
            Length::mm(60),
        )?;
        let place = (margins.left, middle(margins.top, &mark));
        write_fragment(&mark.fragment, place, sheet_height, GREY, &mut content);
    }
    write_fragment(
        body,
        (margins.left, margins.top),
        sheet_height,
        0,
        &mut content,
    );
    page_number(setter, document, number, total, &mut content)?;
    footnote(setter, document, number, &mut content)?;
    check_code::draw(document, number, &mut content)?;
    Ok(content)
}

/// Distance between the left and the right margin.
pub(crate) fn text_width(document: &Document) -> Length {
    document.paper.size().0 - document.margins.left - document.margins.right
}

/// Distance between the top and the bottom margin.
pub(crate) fn text_height(document: &Document) -> Length {
    document.paper.size().1 - document.margins.top - document.margins.bottom
}

fn middle(margin: Length, line: &Unit) -> Length {
    (margin - line.height) / 2
}

fn page_number(
    setter: &mut Typesetter,
    document: &Document,
    number: usize,
    total: usize,
    content: &mut Vec<u8>,
) -> Result<(), PrintError> {
    let (text, size, align) = match document.page_numbers {
        PageNumbers::None => return Ok(()),
        // NĐ 30/2020/NĐ-CP, Phụ lục I mục I.7: no number on the first page.
        PageNumbers::TopCentre if number == 1 => return Ok(()),
        PageNumbers::TopCentre => (number.to_string(), PAGE_NUMBER, Align::Centre),
        PageNumbers::BottomOfTotal => (
            format!("Trang {number}/{total}"),
            PAGE_OF_TOTAL,
            Align::Right,
        ),
    };
    // Only the number at the right end of the bottom margin meets the code.
    let taken = match document.page_numbers {
        PageNumbers::BottomOfTotal => check_code::room(document, number),
        _ => Length::ZERO,
    };
    let width = text_width(document) - taken;
    let line = setter.one_line(&Text::from(text), size, align, width)?;
    let (_, sheet_height) = document.paper.size();
    let down = match document.page_numbers {
        PageNumbers::BottomOfTotal => sheet_height - document.margins.bottom + Length::pt(4),
        _ => middle(document.margins.top, &line),
    };
    write_fragment(
        &line.fragment,
        (document.margins.left, down),
        sheet_height,
        0,
        content,
    );
    Ok(())
}

fn footnote(
    setter: &mut Typesetter,
    document: &Document,
    number: usize,
    content: &mut Vec<u8>,
) -> Result<(), PrintError> {
    let Some(note) = document.footnote.as_deref().filter(|note| !note.is_empty()) else {
        return Ok(());
    };
    // The page number keeps the right end of the margin to itself.
    let taken = match document.page_numbers {
        PageNumbers::BottomOfTotal => Length::mm(30),
        _ => Length::ZERO,
    };
    let width = text_width(document) - taken - check_code::room(document, number);
    let lines = setter.one_line(&Text::from(note), FOOTNOTE, Align::Left, width)?;
    let (_, sheet_height) = document.paper.size();
    let place = (
        document.margins.left,
        sheet_height - document.margins.bottom + Length::pt(6),
    );
    write_fragment(&lines.fragment, place, sheet_height, GREY, content);
    Ok(())
}
