//! Dây nối: requests from JSON, answers back into it, and what the list of commands is turned into.

use serde_json::Value;
use ts_rs::TS;

use crate::done::Done;
use crate::error::{OfficeError, Result};

macro_rules! commands {
    (
        desk { $( $(#[doc = $dd:literal])+ $dm:ident :: $dn:ident ( $dq:ty ) -> $dr:ty ; )* }
        office { $( $(#[doc = $od:literal])+ $om:ident :: $on:ident ( $oq:ty ) -> $or:ty ; )* }
    ) => {
        /// Tên mọi lệnh.
        pub const NAMES: &[&str] = &[$(stringify!($dn),)* $(stringify!($on),)*];

        /// Chạy một lệnh by its name.
        pub fn run(desk: &Desk, name: &str, request: Value, watch: Watch<'_>) -> Result<Value> {
            match name {
                $( stringify!($dn) => wire($dm::$dn(desk, parse::<$dq>(request)?, watch)?), )*
                $( stringify!($on) => {
                    let request = parse::<$oq>(request)?;
                    wire(desk.with_office(|office| $om::$on(office, request))?)
                } )*
                _ => Err(OfficeError::UnknownCommand { name: name.to_owned() }),
            }
        }

        /// Kiểu của mọi lệnh, for the TypeScript.
        pub fn types(config: &Config, collector: &mut Collector) -> Vec<CommandType> {
            vec![
                $( collector.command::<$dq, $dr>(config, stringify!($dn), concat!($($dd),+)), )*
                $( collector.command::<$oq, $or>(config, stringify!($on), concat!($($od),+)), )*
            ]
        }
    };
}

/// Yêu cầu trống.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct NoRequest {}

/// Trả lời trống.
#[derive(Debug, Clone, Default, serde::Serialize, TS)]
#[ts(type = "null")]
pub struct NoReply;

pub(super) fn parse<T: serde::de::DeserializeOwned>(request: Value) -> Result<T> {
    // Screens without a request send null or nothing at all.
    let request = if request.is_null() {
        Value::Object(serde_json::Map::new())
    } else {
        request
    };
    serde_json::from_value(request).map_err(|error| OfficeError::BadRequest {
        detail: error.to_string(),
    })
}

pub(super) fn wire<T: serde::Serialize>(done: Done<T>) -> Result<Value> {
    let mut answer = serde_json::to_value(done).map_err(|e| OfficeError::Fault(e.to_string()))?;
    answer["ok"] = Value::Bool(true);
    Ok(answer)
}
