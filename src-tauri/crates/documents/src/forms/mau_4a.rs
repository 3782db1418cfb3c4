//! Mẫu số 4a: phiếu thẩm định đề án cấp cơ sở.

use super::appraisal;
use super::case::FormCase;
use super::template::FormTemplate;
use crate::Document;

/// Dựng Mẫu 4a.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    appraisal::document(case, template, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;

    #[test]
    fn the_five_points_are_left_for_whoever_appraises() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("mau-4a"));
        fixture::look("mau-4a", &paper);
        let points = fixture::rows(&paper, 0, RowKind::Body);
        assert_eq!(points.len(), 5);
        assert!(
            points
                .iter()
                .all(|row| row[2..].iter().all(String::is_empty))
        );
        assert!(fixture::says(&paper, "150.000.000 đồng"));
    }
}
