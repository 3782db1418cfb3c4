//! Tên cơ sở để so sánh: the same name however it is shortened.

pub(in super::super) use crate::establishment::likeness::plain_name;
