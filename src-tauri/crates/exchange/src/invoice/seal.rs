//! Chữ ký số: whether the digests that were signed are still those of the data (decisions 20).
//!
//! Who signed, and whether the certificate was good that day, cannot be told offline; an intact digest
//! only says that nobody changed the data after it was signed. What cannot be recomputed stays unchecked.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::invoice::SealState;
use sha2::Digest;

use super::canonical::{Apex, Form, canonicalize};
use super::collect::{RawInvoice, RawReference, RawSignature};

const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const INCLUSIVE: &str = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const WITH_COMMENTS: &str = "WithComments";

/// What one reference says about the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Same,
    Different,
    Unknown,
}

/// Judges every signature of the file by what it says about the data.
pub(super) fn judge(xml: &str, raw: &RawInvoice) -> SealState {
    if raw.signatures.is_empty() {
        return SealState::Absent;
    }
    let mut state = SealState::Unchecked;
    for signature in &raw.signatures {
        // What else was signed (the hour, the certificate) says nothing about the invoice's data, and
        // some signing programs digest those parts wrongly.
        let references = signature
            .references
            .iter()
            .filter(|reference| covers_data(raw, reference));
        for reference in references {
            match verdict(xml, raw, signature, reference) {
                Verdict::Different => return SealState::Changed,
                Verdict::Same => state = SealState::Intact,
                Verdict::Unknown => {}
            }
        }
    }
    state
}

/// Whether the reference is to the invoice itself and not only to the hour of signing.
fn covers_data(raw: &RawInvoice, reference: &RawReference) -> bool {
    match reference.uri.as_deref() {
        Some("") => true,
        Some(uri) => uri
            .strip_prefix('#')
            .is_some_and(|id| raw.data_id.as_deref() == Some(id)),
        None => false,
    }
}

fn verdict(
    xml: &str,
    raw: &RawInvoice,
    signature: &RawSignature,
    reference: &RawReference,
) -> Verdict {
    let Some(computed) = digest(xml, signature, reference) else {
        return Verdict::Unknown;
    };
    if computed == reference.digest_value {
        return Verdict::Same;
    }
    // The code of the tax authority and further signatures lawfully enter the whole file afterwards.
    let is_whole = reference.uri.as_deref() == Some("");
    let grew = raw.signatures.len() > 1 || !raw.tax_authority_code.is_empty();
    match is_whole && grew {
        true => Verdict::Unknown,
        false => Verdict::Different,
    }
}

/// The digest of what the reference names; none when it asks for something we do not compute.
fn digest(xml: &str, signature: &RawSignature, reference: &RawReference) -> Option<String> {
    let apex = match reference.uri.as_deref()? {
        "" => Apex::Whole,
        uri => Apex::WithId(
            uri.strip_prefix('#')
                .filter(|id| !id.contains(['(', '#']))?,
        ),
    };
    let mut form = Form::default();
    for (algorithm, prefixes) in &reference.transforms {
        match algorithm.as_str() {
            ENVELOPED => form.left_out = Some(signature.at),
            algorithm => {
                let algorithm = algorithm.strip_suffix(WITH_COMMENTS).unwrap_or(algorithm);
                // Comments are out of every reference by name or to the whole file (XMLDSig 4.4.3.3).
                form.exclusive = match algorithm.trim_end_matches('#') {
                    INCLUSIVE => false,
                    exclusive if exclusive == EXCLUSIVE.trim_end_matches('#') => true,
                    _ => return None,
                };
                form.always = prefixes.split_whitespace().map(str::to_owned).collect();
            }
        }
    }
    let method = reference.digest_method.rsplit(['#', '/']).next()?;
    match method {
        "sha1" => hashed::<sha1::Sha1>(xml, &form, apex),
        "sha256" => hashed::<sha2::Sha256>(xml, &form, apex),
        "sha384" => hashed::<sha2::Sha384>(xml, &form, apex),
        "sha512" => hashed::<sha2::Sha512>(xml, &form, apex),
        _ => None,
    }
}

fn hashed<D: Digest>(xml: &str, form: &Form, apex: Apex<'_>) -> Option<String> {
    let mut hash = D::new();
    canonicalize(xml, form, apex, &mut |part| hash.update(part.as_bytes()))?;
    Some(STANDARD.encode(hash.finalize()))
}
