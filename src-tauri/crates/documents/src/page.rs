//! Trang: units onto pages, and what stands in the margins.

mod check_code;
mod fit;
mod furniture;
mod paginate;
mod stamp;

pub(crate) use fit::tightened;
pub(crate) use furniture::{finished_content, text_height, text_width};
pub(crate) use paginate::Paginator;
pub(crate) use stamp::{name as stamp_name, stamp_outline};
