//! Khóa gói: an age recipient of the addressee, or a passphrase both sides agreed on.

use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};

use super::PackageFault;

/// Ngắn nhất of a passphrase, in characters.
const SHORTEST: usize = 12;

/// Khóa để đóng a package.
pub enum Lock {
    /// Khóa công khai of the addressee (`age1…`).
    Recipient(Box<x25519::Recipient>),
    /// Mật khẩu hai bên đã hẹn.
    Passphrase(SecretString),
}

/// Khóa để mở a package.
pub enum OpeningKey<'a> {
    /// Khóa riêng of the addressee.
    Own(&'a OwnLock),
    /// Mật khẩu.
    Passphrase(SecretString),
}

/// Cặp khóa mã hóa of a centre or a department. Its secret is shown by nothing but `to_text`.
pub struct OwnLock(x25519::Identity);

impl Lock {
    /// Khóa công khai as another office gave it.
    pub fn to(recipient: &str) -> Result<Lock, PackageFault> {
        let read = x25519::Recipient::from_str(recipient.trim());
        let recipient = read.map_err(|_| PackageFault::NotARecipient)?;
        Ok(Lock::Recipient(Box::new(recipient)))
    }

    /// Mật khẩu; a short one could be guessed by who finds the stick.
    pub fn passphrase(text: &str) -> Result<Lock, PackageFault> {
        let text = text.trim();
        if text.chars().count() < SHORTEST {
            return Err(PackageFault::WeakPassphrase);
        }
        Ok(Lock::Passphrase(SecretString::from(text.to_owned())))
    }

    /// Khóa công khai of the addressee; empty for a passphrase.
    pub fn recipient(&self) -> String {
        match self {
            Lock::Recipient(recipient) => recipient.to_string(),
            Lock::Passphrase(_) => String::new(),
        }
    }

    pub(super) fn encryptor(&self) -> Result<Encryptor, PackageFault> {
        match self {
            Lock::Recipient(recipient) => {
                let one: &dyn age::Recipient = &**recipient;
                Encryptor::with_recipients(std::iter::once(one)).map_err(PackageFault::content)
            }
            Lock::Passphrase(text) => Ok(Encryptor::with_user_passphrase(text.clone())),
        }
    }
}

impl OpeningKey<'_> {
    /// Mật khẩu as typed.
    pub fn passphrase(text: &str) -> OpeningKey<'static> {
        OpeningKey::Passphrase(SecretString::from(text.trim().to_owned()))
    }

    pub(super) fn decrypt<R: std::io::Read>(
        &self,
        input: R,
    ) -> Result<age::stream::StreamReader<R>, PackageFault> {
        let decryptor = Decryptor::new(input).map_err(fault)?;
        match (self, decryptor.is_scrypt()) {
            (OpeningKey::Own(_), true) => Err(PackageFault::NeedsPassphrase),
            (OpeningKey::Passphrase(_), false) => Err(PackageFault::WrongKey),
            (OpeningKey::Own(own), false) => {
                let one: &dyn age::Identity = &own.0;
                decryptor.decrypt(std::iter::once(one)).map_err(fault)
            }
            (OpeningKey::Passphrase(text), true) => {
                let mut identity = scrypt::Identity::new(text.clone());
                // A hostile file may not ask for hours of work; the sender's own machine took a second.
                identity.set_max_work_factor(22);
                let one: &dyn age::Identity = &identity;
                let read = decryptor.decrypt(std::iter::once(one));
                read.map_err(|error| match fault(error) {
                    PackageFault::WrongKey => PackageFault::WrongPassphrase,
                    other => other,
                })
            }
        }
    }
}

fn fault(error: DecryptError) -> PackageFault {
    match error {
        DecryptError::Io(source) => PackageFault::Io(source),
        DecryptError::NoMatchingKeys
        | DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed => PackageFault::WrongKey,
        other => PackageFault::content(other),
    }
}

impl OwnLock {
    /// Cặp khóa mới, from the machine's own chance.
    pub fn generate() -> OwnLock {
        OwnLock(x25519::Identity::generate())
    }

    /// Đọc tệp khóa.
    pub fn from_text(text: &str) -> Result<OwnLock, PackageFault> {
        let lines = text.lines().map(str::trim);
        let mut secrets = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let secret = secrets.next_back().unwrap_or_default();
        let read = x25519::Identity::from_str(secret);
        read.map(OwnLock).map_err(|_| PackageFault::NotARecipient)
    }

    /// Tệp khóa in the age format: secret.
    pub fn to_text(&self) -> String {
        let secret = self.0.to_string();
        format!("# {}\n{}\n", self.recipient(), secret.expose_secret())
    }

    /// Khóa công khai, to be given to those who send here.
    pub fn recipient(&self) -> String {
        self.0.to_public().to_string()
    }
}
