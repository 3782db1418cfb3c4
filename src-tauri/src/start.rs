//! Mở chương trình: what the command line asks the window to open.

use std::ffi::OsString;
use std::path::PathBuf;

/// Tệp mở đầu: what stands in the window when it first appears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// The file used last, or the first-run screen.
    AsLeft,
    /// The sample centre.
    Sample,
    /// One data file.
    File(PathBuf),
}

impl Start {
    /// Reads the arguments after the program's name. Unknown switches are left alone, because
    /// desktops and test drivers add their own.
    pub fn from_arguments(arguments: impl IntoIterator<Item = OsString>) -> Self {
        let mut start = Self::AsLeft;
        for argument in arguments {
            if argument == "--sample" {
                start = Self::Sample;
            } else if !argument.to_string_lossy().starts_with('-') {
                return Self::File(PathBuf::from(argument));
            }
        }
        start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened_by(arguments: &[&str]) -> Start {
        Start::from_arguments(arguments.iter().map(OsString::from))
    }

    #[test]
    fn nothing_asked_leaves_the_choice_to_the_office() {
        assert_eq!(opened_by(&[]), Start::AsLeft);
    }

    #[test]
    fn a_file_double_clicked_in_its_folder_is_opened() {
        let file = "/home/cán bộ/Khuyến công/lai-châu.kcdb";
        assert_eq!(opened_by(&[file]), Start::File(PathBuf::from(file)));
    }

    #[test]
    fn the_sample_is_opened_on_request_even_beside_a_foreign_switch() {
        assert_eq!(opened_by(&["--sample"]), Start::Sample);
        assert_eq!(opened_by(&["--automation", "--sample"]), Start::Sample);
    }

    #[test]
    fn a_named_file_wins_over_the_sample() {
        assert_eq!(
            opened_by(&["--sample", "a.kcdb"]),
            Start::File(PathBuf::from("a.kcdb"))
        );
    }
}
