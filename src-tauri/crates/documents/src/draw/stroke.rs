use crate::block::Length;

/// Bút: how a stroke is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pen {
    /// Độ dày nét.
    pub thickness: Length,
    /// Kiểu nét.
    pub style: Style,
}

/// Kiểu nét.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Nét liền.
    Solid,
    /// Dòng chấm.
    Dotted,
    /// Nét đứt.
    Dashed,
}

impl Pen {
    /// The pen of tables and frames: solid, half a point.
    pub const TABLE: Self = Self {
        thickness: Length::milli_pt(500),
        style: Style::Solid,
    };
    /// The pen of blanks to fill in.
    pub const LEADER: Self = Self {
        thickness: Length::milli_pt(800),
        style: Style::Dotted,
    };
}

/// Nét kẻ: a line, or the outline of a rectangle between two corners.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stroke {
    /// One end or corner: right of and below the fragment's corner.
    pub from: (Length, Length),
    /// The other end or the opposite corner.
    pub to: (Length, Length),
    /// Whether the outline of the rectangle is meant.
    pub rectangle: bool,
    /// Bút.
    pub pen: Pen,
}

impl Stroke {
    /// A straight line.
    pub fn line(from: (Length, Length), to: (Length, Length), pen: Pen) -> Self {
        Self {
            from,
            to,
            rectangle: false,
            pen,
        }
    }

    /// The outline of a rectangle, in the pen of tables.
    pub fn frame(from: (Length, Length), to: (Length, Length)) -> Self {
        Self {
            from,
            to,
            rectangle: true,
            pen: Pen::TABLE,
        }
    }

    /// The same stroke further right and down.
    pub fn moved(self, right: Length, down: Length) -> Self {
        let move_point = |(x, y): (Length, Length)| (x + right, y + down);
        Self {
            from: move_point(self.from),
            to: move_point(self.to),
            ..self
        }
    }
}
