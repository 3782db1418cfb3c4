//! Mật khẩu: hashed with Argon2id (RFC 9106), checked in constant time, never kept or logged in words.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use domain::fold::nfc;

use crate::clock::Chance;
use crate::error::{OfficeError, Result};

/// Fewest characters of a password.
pub(crate) const SHORTEST: usize = 8;

/// Băm một mật khẩu with a salt of its own.
pub(crate) fn hashed(password: &str, chance: &dyn Chance) -> Result<String> {
    let salt = chance.bytes();
    let hash = Argon2::default()
        .hash_password_with_salt(nfc(password).as_bytes(), &salt)
        .map_err(|error| OfficeError::Fault(error.to_string()))?;
    Ok(hash.to_string())
}

/// Đúng mật khẩu không; a hash that cannot be read fits nothing.
pub(crate) fn fits(password: &str, hash: &str) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else {
        return false;
    };
    Argon2::default()
        .verify_password(nfc(password).as_bytes(), &hash)
        .is_ok()
}

/// Mã khôi phục mới: five groups of four digits, easily read out and typed.
pub(crate) fn recovery_code(chance: &dyn Chance) -> String {
    let bytes = chance.bytes();
    let groups = bytes.chunks_exact(2).take(5).map(|pair| {
        let number = u16::from_be_bytes([pair[0], pair[1]]) % 10_000;
        format!("{number:04}")
    });
    groups.collect::<Vec<_>>().join("-")
}
