//! Khóa ký bộ quy định: made from chance the caller brings, written as a small text file.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer, SigningKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::RulesFileFault;

const FORMAT: &str = "khuyen-cong-key";

/// Khóa ký. Its secret is shown by nothing but `to_text`.
pub struct PackKey {
    pub(super) secret: SigningKey,
    /// Tên người giữ khóa.
    pub name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyText {
    format: String,
    version: u32,
    name: String,
    secret: String,
    public: String,
}

impl PackKey {
    /// Khóa mới from 32 bytes nobody can guess.
    pub fn from_chance(chance: [u8; 32], name: &str) -> PackKey {
        PackKey {
            secret: SigningKey::from_bytes(&chance),
            name: name.to_owned(),
        }
    }

    /// Đọc tệp khóa.
    pub fn from_text(text: &str) -> Result<PackKey, RulesFileFault> {
        let fault = |detail: &str| RulesFileFault::NotRules {
            detail: detail.to_owned(),
        };
        let read: KeyText =
            serde_json::from_str(text).map_err(|error| fault(&error.to_string()))?;
        if read.format != FORMAT || read.version != 1 {
            return Err(fault("not a key file"));
        }
        let secret = STANDARD.decode(&read.secret).ok();
        let secret: Option<[u8; 32]> = secret.and_then(|bytes| bytes.try_into().ok());
        let key = PackKey::from_chance(secret.ok_or_else(|| fault("secret"))?, &read.name);
        if key.public_text() == read.public {
            Ok(key)
        } else {
            Err(fault("the two halves of the key differ"))
        }
    }

    /// Tệp khóa: secret, to be kept where only its owner reads.
    pub fn to_text(&self) -> Result<String, RulesFileFault> {
        let text = KeyText {
            format: FORMAT.to_owned(),
            version: 1,
            name: self.name.clone(),
            secret: STANDARD.encode(self.secret.to_bytes()),
            public: self.public_text(),
        };
        serde_json::to_string_pretty(&text).map_err(super::content_fault)
    }

    /// Chữ ký over bytes that begin with a mark of their own kind.
    pub(crate) fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.secret.sign(bytes).to_bytes()
    }

    /// Khóa công khai as its 32 bytes.
    pub(crate) fn public_bytes(&self) -> [u8; 32] {
        self.secret.verifying_key().to_bytes()
    }

    /// Khóa công khai.
    pub fn public_text(&self) -> String {
        STANDARD.encode(self.secret.verifying_key().as_bytes())
    }

    /// Vân tay khóa.
    pub fn fingerprint(&self) -> String {
        fingerprint(self.secret.verifying_key().as_bytes())
    }
}

/// Vân tay of a public key: sixteen digits in fours, short enough to be read over the telephone.
pub fn fingerprint(public: &[u8; 32]) -> String {
    let hash = Sha256::digest(public);
    let digits: Vec<String> = hash[..8]
        .chunks(2)
        .map(|two| super::hex(two).to_uppercase())
        .collect();
    digits.join(" ")
}
