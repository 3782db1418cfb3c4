//! What the command line asks of the host.

use std::path::PathBuf;

/// The host's settings.
pub struct Arguments {
    /// Port on the loopback address; 0 takes a free one.
    pub port: u16,
    /// Work folder: data files, picked files, saved papers.
    pub dir: PathBuf,
    /// The built screens.
    pub dist: PathBuf,
    /// Opens the sample centre at once.
    pub sample: bool,
    /// Data file to open at once.
    pub file: Option<PathBuf>,
}

impl Arguments {
    /// Reads the arguments after the program's name; an unknown switch is an error.
    pub fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let dist = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist");
        let mut read = Self {
            port: 0,
            dir: std::env::temp_dir().join("so-khuyen-cong-browser-host"),
            dist: PathBuf::from(dist),
            sample: false,
            file: None,
        };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--port" => read.port = value()?.parse().map_err(|_| "--port needs a number")?,
                "--dir" => read.dir = PathBuf::from(value()?),
                "--dist" => read.dist = PathBuf::from(value()?),
                "--sample" => read.sample = true,
                switch if switch.starts_with('-') => {
                    return Err(format!("unknown switch {switch}"));
                }
                file => read.file = Some(PathBuf::from(file)),
            }
        }
        Ok(read)
    }
}
