use super::Piece;

/// How far back the end of a table is looked for: amount in words, a note, a few blank lines.
const REACH: usize = 10;
/// Signatures never stand on a page without this many lines of what is signed.
const LINES: usize = 2;

/// Keeps signatures that come next with what they sign: with the table's last rows when a table
/// ends shortly before them, else with the last two lines.
pub(crate) fn keep_signatures_with_text(pieces: &mut [Piece<'_>]) {
    let from = pieces.len().saturating_sub(REACH);
    let tail = &mut pieces[from..];
    let table = tail
        .iter()
        .rposition(|piece| matches!(piece, Piece::Table(_)));
    let after_break = tail
        .iter()
        .rposition(|piece| matches!(piece, Piece::PageBreak));
    let first = match (table, after_break) {
        (Some(table), Some(after)) if after > table => after + 1,
        (Some(table), _) => table,
        (None, _) => last_lines(tail),
    };
    for piece in &mut tail[first..] {
        match piece {
            Piece::Unit(unit) => unit.keep_next = true,
            Piece::Table(table) => table.keep_tail(),
            Piece::PageBreak => {}
        }
    }
}

fn last_lines(tail: &[Piece<'_>]) -> usize {
    let mut lines = 0;
    for (place, piece) in tail.iter().enumerate().rev() {
        match piece {
            Piece::Unit(unit) if unit.height > crate::block::Length::ZERO => lines += 1,
            Piece::Unit(_) | Piece::Table(_) => {}
            Piece::PageBreak => return place + 1,
        }
        if lines == LINES {
            return place;
        }
    }
    0
}
