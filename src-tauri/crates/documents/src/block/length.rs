use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// Độ dài trên giấy: whole thousandths of a point (1 pt = 1/72 inch, 1 mm ≈ 2.8346 pt).
///
/// Layout is done in whole numbers, so that every machine makes the same page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Length(i32);

impl Length {
    /// No length at all.
    pub const ZERO: Self = Self(0);

    /// A length of whole millimetres.
    pub const fn mm(millimetres: i32) -> Self {
        Self::tenth_mm(millimetres * 10)
    }

    /// A length in tenths of a millimetre: `tenth_mm(55)` is 5.5 mm.
    pub const fn tenth_mm(tenths: i32) -> Self {
        Self((tenths as i64 * 283_465 / 1_000) as i32)
    }

    /// A length of whole points.
    pub const fn pt(points: i32) -> Self {
        Self(points * 1_000)
    }

    /// A length in tenths of a point: `tenth_pt(105)` is 10.5 pt.
    pub const fn tenth_pt(tenths: i32) -> Self {
        Self(tenths * 100)
    }

    /// A length in thousandths of a point.
    pub const fn milli_pt(thousandths: i32) -> Self {
        Self(thousandths)
    }

    /// The length in thousandths of a point.
    pub const fn as_milli_pt(self) -> i32 {
        self.0
    }

    /// The share `part / whole` of this length, rounded down; `whole` must not be zero.
    pub const fn share(self, part: i32, whole: i32) -> Self {
        Self((self.0 as i64 * part as i64 / whole as i64) as i32)
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl SubAssign for Length {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Neg for Length {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<i32> for Length {
    type Output = Self;
    fn mul(self, times: i32) -> Self {
        Self(self.0 * times)
    }
}

impl Div<i32> for Length {
    type Output = Self;
    fn div(self, parts: i32) -> Self {
        Self(self.0 / parts)
    }
}

impl Sum for Length {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

/// Cỡ chữ: in tenths of a point, as fine as office practice needs (10.5 pt).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FontSize(u16);

impl FontSize {
    /// A size of whole points.
    pub const fn pt(points: u16) -> Self {
        Self(points * 10)
    }

    /// A size in tenths of a point: `tenth_pt(105)` is 10.5 pt.
    pub const fn tenth_pt(tenths: u16) -> Self {
        Self(tenths)
    }

    /// The size in tenths of a point.
    pub const fn as_tenth_pt(self) -> u16 {
        self.0
    }

    /// Single line spacing of Times New Roman and Liberation Serif: 1.15 of the size.
    pub const fn line_height(self) -> Length {
        Length::milli_pt(self.0 as i32 * 115)
    }
}
