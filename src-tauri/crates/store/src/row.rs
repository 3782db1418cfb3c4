//! Dòng ↔ bản ghi: columns carry the names of the struct's fields, so one mapper serves every table.

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Row, ToSql};
use serde::de::value::{Error as DeError, MapDeserializer};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde::{Serialize, forward_to_deserialize_any};

use crate::error::StoreError;

/// Bản ghi kept in one table: a flat struct whose fields are the table's columns.
pub trait Record: Serialize + DeserializeOwned {
    /// Tên bảng.
    const TABLE: &'static str;
}

/// Ảnh của một dòng: column → value, in the canonical order of names.
pub type Image = serde_json::Map<String, serde_json::Value>;

/// Reads one row by column names.
pub fn from_row<T: DeserializeOwned>(row: &Row<'_>) -> Result<T, StoreError> {
    let names = row.as_ref().column_names();
    let mut pairs = Vec::with_capacity(names.len());
    for (index, name) in names.enumerate() {
        pairs.push((
            name,
            Cell(
                Value::try_from(row.get_ref(index)?)
                    .map_err(|error| StoreError::Row(format!("{name}: {error}")))?,
            ),
        ));
    }
    T::deserialize(MapDeserializer::<_, DeError>::new(pairs.into_iter()))
        .map_err(|error| StoreError::Row(error.to_string()))
}

/// The image of a record; keys are sorted, so equal records give equal text.
pub fn image_of<T: Serialize>(record: &T) -> Result<Image, StoreError> {
    match serde_json::to_value(record) {
        Ok(serde_json::Value::Object(map)) => Ok(flattened(map)),
        Ok(_) => Err(StoreError::Row("a record must be a struct".to_owned())),
        Err(error) => Err(StoreError::Row(error.to_string())),
    }
}

/// SQLite keeps truth values as 0 and 1; images read from rows must equal images of structs.
fn flattened(map: Image) -> Image {
    map.into_iter()
        .map(|(name, value)| match value {
            serde_json::Value::Bool(truth) => (name, i64::from(truth).into()),
            other => (name, other),
        })
        .collect()
}

/// The image of a row as it stands in the table.
pub fn image_of_row(row: &Row<'_>) -> Result<Image, StoreError> {
    let mut image = Image::new();
    for (index, name) in row.as_ref().column_names().enumerate() {
        let value = match row.get_ref(index)? {
            ValueRef::Null => serde_json::Value::Null,
            ValueRef::Integer(number) => number.into(),
            ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
            ValueRef::Real(_) | ValueRef::Blob(_) => {
                return Err(StoreError::Row(format!(
                    "{name} is neither whole number nor text"
                )));
            }
        };
        image.insert(name.to_owned(), value);
    }
    Ok(image)
}

/// A value of an image as a parameter of a statement.
pub struct Param<'a>(pub &'a serde_json::Value);

impl ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            serde_json::Value::String(text) => ToSqlOutput::Borrowed(text.as_str().into()),
            serde_json::Value::Number(number) => match number.as_i64() {
                Some(whole) => ToSqlOutput::Owned(Value::Integer(whole)),
                None => return Err(rusqlite::Error::ToSqlConversionFailure("fraction".into())),
            },
            serde_json::Value::Bool(truth) => ToSqlOutput::Owned(Value::Integer((*truth).into())),
            serde_json::Value::Null => ToSqlOutput::Owned(Value::Null),
            serde_json::Value::Array(_) | serde_json::Value::Object(_) => {
                return Err(rusqlite::Error::ToSqlConversionFailure(
                    "nested value".into(),
                ));
            }
        })
    }
}

struct Cell(Value);

impl IntoDeserializer<'_, DeError> for Cell {
    type Deserializer = Cell;

    fn into_deserializer(self) -> Cell {
        self
    }
}

impl<'de> Deserializer<'de> for Cell {
    type Error = DeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeError> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Integer(number) => visitor.visit_i64(number),
            Value::Text(text) => visitor.visit_string(text),
            Value::Real(_) | Value::Blob(_) => {
                Err(serde::de::Error::custom("neither whole number nor text"))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeError> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeError> {
        match self.0 {
            Value::Integer(number) => visitor.visit_bool(number != 0),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DeError> {
        match self.0 {
            Value::Text(text) => IntoDeserializer::<DeError>::into_deserializer(text)
                .deserialize_enum(name, variants, visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
