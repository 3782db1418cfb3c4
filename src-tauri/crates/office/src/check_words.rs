//! placeholder, replaced by the checks helper
use domain::breach::Breach;
/// words
pub fn words(breach: &Breach) -> (String, String) { (format!("{:?}", breach.code), String::new()) }
