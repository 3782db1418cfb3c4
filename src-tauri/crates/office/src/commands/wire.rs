//! Dây nối: requests from JSON, answers back into it.

use serde_json::Value;
use ts_rs::TS;

use crate::done::Done;
use crate::error::{OfficeError, Result};

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
