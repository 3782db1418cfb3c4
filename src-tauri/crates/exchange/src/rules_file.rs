//! Tệp bộ quy định (.kcrules): one pack, signed, as it travels on a stick. Any bytes give a pack or a
//! named fault; the format is frozen and numbered, so that a file of today opens for ever.

mod key;
#[cfg(test)]
mod tests;
mod v1;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::regulation::RegulationPack;
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use key::{PackKey, fingerprint};

/// Đuôi tệp.
pub const SUFFIX: &str = "kcrules";
/// Cỡ lớn nhất of a file; today's packs take a fiftieth of it.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
const FORMAT: &str = "khuyen-cong-rules";
const VERSION: u32 = 1;
// What is signed begins with these bytes, so that a signature over a pack never serves for anything else.
const SIGNED_AS: &[u8] = b"khuyen-cong-rules-1\n";

/// Vì sao một tệp bộ quy định không dùng được.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RulesFileFault {
    /// Quá lớn.
    #[error("larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// Không phải tệp bộ quy định.
    #[error("not a rules file: {detail}")]
    NotRules {
        /// What the reader says, for the log.
        detail: String,
    },
    /// Làm bởi bản chương trình mới hơn.
    #[error("format {found} is newer than {VERSION}")]
    TooNew {
        /// Số của định dạng.
        found: u32,
    },
    /// Chữ ký không khớp: the content was changed after it was signed.
    #[error("the signature does not fit the content")]
    SignatureBroken,
    /// Nội dung không đọc được.
    #[error("content not understood: {detail}")]
    Content {
        /// What the reader says.
        detail: String,
    },
}

/// Tệp đã đọc: its signature fits its content; whether the signer is known is for the office to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadRules {
    /// Bộ quy định.
    pub pack: RegulationPack,
    /// Nội dung đã ký, word for word.
    pub content: String,
    /// Mã băm SHA-256 of the content.
    pub sha256: String,
    /// Khóa công khai của người ký.
    pub signer: String,
    /// Vân tay khóa, to be compared by voice or on paper.
    pub fingerprint: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    format: String,
    version: u32,
    content: String,
    signer: String,
    signature: String,
}

/// Ký một bộ quy định: the bytes of its file.
pub fn sign(pack: &RegulationPack, key: &PackKey) -> Result<Vec<u8>, RulesFileFault> {
    let content = content_of(pack)?;
    let signature = key.sign(&signed_bytes(&content));
    let envelope = Envelope {
        format: FORMAT.to_owned(),
        version: VERSION,
        signer: key.public_text(),
        signature: STANDARD.encode(signature),
        content,
    };
    let mut text = serde_json::to_vec_pretty(&envelope).map_err(content_fault)?;
    text.push(b'\n');
    Ok(text)
}

/// Đọc và kiểm tra chữ ký.
pub fn read(bytes: &[u8]) -> Result<ReadRules, RulesFileFault> {
    if bytes.len() > MOST_BYTES {
        return Err(RulesFileFault::TooLarge);
    }
    let not_rules = |detail: String| RulesFileFault::NotRules { detail };
    let envelope: Envelope =
        serde_json::from_slice(bytes).map_err(|error| not_rules(error.to_string()))?;
    if envelope.format != FORMAT {
        return Err(not_rules(format!("format {:?}", envelope.format)));
    }
    if envelope.version > VERSION {
        let found = envelope.version;
        return Err(RulesFileFault::TooNew { found });
    }
    let key = public_key(&envelope.signer).ok_or_else(|| not_rules("signer".to_owned()))?;
    let signature = STANDARD.decode(&envelope.signature).ok();
    let signature = signature.and_then(|bytes| Signature::from_slice(&bytes).ok());
    let signature = signature.ok_or(RulesFileFault::SignatureBroken)?;
    key.verify_strict(&signed_bytes(&envelope.content), &signature)
        .map_err(|_| RulesFileFault::SignatureBroken)?;
    Ok(ReadRules {
        pack: pack_of(&envelope.content)?,
        sha256: hash_of(&envelope.content),
        fingerprint: fingerprint(key.as_bytes()),
        content: envelope.content,
        signer: envelope.signer,
    })
}

/// Nội dung của một bộ in the frozen format: what is signed, and what is kept for a locked đề án.
pub fn content_of(pack: &RegulationPack) -> Result<String, RulesFileFault> {
    serde_json::to_string(&v1::Pack::from(pack)).map_err(content_fault)
}

/// Bộ quy định of a content in the frozen format.
pub fn pack_of(content: &str) -> Result<RegulationPack, RulesFileFault> {
    let pack: v1::Pack = serde_json::from_str(content).map_err(content_fault)?;
    pack.into_domain()
        .map_err(|detail| RulesFileFault::Content { detail })
}

/// Mã băm SHA-256 of a content, in hexadecimal.
pub fn hash_of(content: &str) -> String {
    hex(&Sha256::digest(content.as_bytes()))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn signed_bytes(content: &str) -> Vec<u8> {
    [SIGNED_AS, content.as_bytes()].concat()
}

pub(crate) fn public_text(key: &VerifyingKey) -> String {
    STANDARD.encode(key.as_bytes())
}

fn public_key(text: &str) -> Option<VerifyingKey> {
    let bytes: [u8; 32] = STANDARD.decode(text).ok()?.try_into().ok()?;
    VerifyingKey::from_bytes(&bytes).ok()
}

fn content_fault(error: serde_json::Error) -> RulesFileFault {
    RulesFileFault::Content {
        detail: error.to_string(),
    }
}
