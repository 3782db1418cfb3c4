//! Tệp niêm phong: written in one pass, checked in one pass, then read entry by entry.

use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::ops::{ControlFlow, Range};

use age::stream::{StreamReader, StreamWriter};
use ed25519_dalek::{Signature, VerifyingKey};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use zip::write::{SimpleFileOptions, StreamWriter as ZipStream};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::section::Section;
use super::{Lock, MOST_BYTES, OpeningKey, PackKey, PackageFault};
use crate::rules_file::{fingerprint, hex};

const SIGNATURE: u64 = 64;
/// Mark, signer's key, length of the head.
const FRONT: usize = 8 + 32 + 4;
const LONGEST_HEAD: u32 = 256 * 1024;
const MOST_ENTRIES: usize = 200_000;
/// Largest record entry that is read into memory.
const LARGEST_RECORD: u64 = 256 * 1024 * 1024;

/// Phần đầu of one kind of sealed file.
pub trait Head: Serialize + DeserializeOwned {
    /// Dấu of the kind: six letters; the version of the format follows it in the file.
    const MARK: &'static [u8; 6];
    /// Số của định dạng.
    const VERSION: u8;
}

/// Tệp vừa đóng.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Mã băm SHA-256 of the whole file.
    pub sha256: String,
    /// Số byte.
    pub bytes: u64,
}

/// Tệp đã kiểm tra: every byte is the one its signer wrote. Whether the signer is known is for the office.
#[derive(Debug, Clone)]
pub struct Checked<H> {
    /// Phần đầu.
    pub head: H,
    /// Khóa công khai of the signer, base64.
    pub signer: String,
    /// Vân tay khóa.
    pub fingerprint: String,
    /// Mã băm SHA-256 of the whole file.
    pub sha256: String,
    /// Số byte.
    pub bytes: u64,
    payload: Range<u64>,
}

struct Hashing<W> {
    inner: W,
    hash: Sha256,
    bytes: u64,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes + bytes.len() as u64 + SIGNATURE > MOST_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let written = self.inner.write(bytes)?;
        self.hash.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

type Inside<'w> = StreamWriter<Hashing<BufWriter<&'w mut dyn Write>>>;

/// Chỗ bỏ nội dung into a file that is being sealed.
pub struct Filling<'w> {
    zip: ZipWriter<ZipStream<Inside<'w>>>,
}

impl Filling<'_> {
    /// Một tệp of bytes at hand; `packed` when it is not compressed already.
    pub fn put(&mut self, name: &str, bytes: &[u8], packed: bool) -> Result<(), PackageFault> {
        let method = match packed {
            true => CompressionMethod::Deflated,
            false => CompressionMethod::Stored,
        };
        // No date inside: same records, same plain content.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .large_file(bytes.len() as u64 > MOST_BYTES / 2);
        self.zip.start_file(name, options).map_err(zip_fault)?;
        self.zip.write_all(bytes).map_err(too_large)?;
        Ok(())
    }
}

/// Niêm phong một tệp into `out`: the head in the clear, the entries encrypted, all of it signed.
pub fn seal<H: Head, E: From<PackageFault>>(
    out: &mut dyn Write,
    head: &H,
    key: &PackKey,
    lock: &Lock,
    fill: impl FnOnce(&mut Filling<'_>) -> Result<(), E>,
) -> Result<Sealed, E> {
    let mut filling = begun(out, head, key, lock)?;
    fill(&mut filling)?;
    Ok(ended::<H>(filling, key)?)
}

fn begun<'w, H: Head>(
    out: &'w mut dyn Write,
    head: &H,
    key: &PackKey,
    lock: &Lock,
) -> Result<Filling<'w>, PackageFault> {
    let mut out = Hashing {
        inner: BufWriter::with_capacity(1 << 18, out),
        hash: Sha256::new(),
        bytes: 0,
    };
    let text = serde_json::to_vec(head).map_err(PackageFault::content)?;
    out.write_all(H::MARK)?;
    out.write_all(&[H::VERSION, b'\n'])?;
    out.write_all(&key.public_bytes())?;
    out.write_all(&(text.len() as u32).to_le_bytes())?;
    out.write_all(&text)?;
    let inside = lock.encryptor()?.wrap_output(out)?;
    Ok(Filling {
        zip: ZipWriter::new_stream(inside),
    })
}

fn ended<H: Head>(filling: Filling<'_>, key: &PackKey) -> Result<Sealed, PackageFault> {
    let inside = filling.zip.finish().map_err(zip_fault)?.into_inner();
    let mut out = inside.finish().map_err(too_large)?;
    let signature = key.sign(&signed(H::MARK, &out.hash));
    out.hash.update(signature);
    out.inner.write_all(&signature)?;
    out.inner.flush()?;
    Ok(Sealed {
        sha256: hex(&out.hash.finalize()),
        bytes: out.bytes + SIGNATURE,
    })
}

/// Kiểm tra cả tệp: reads every byte once, verifies the signature, and only then reads the head.
/// `told` hears how many bytes were read and may stop it.
pub fn check<H: Head>(
    file: &mut (impl Read + Seek),
    told: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Checked<H>, PackageFault> {
    let bytes = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(0))?;
    if bytes < FRONT as u64 + SIGNATURE {
        return Err(PackageFault::NotAPackage);
    }
    let mut front = [0; FRONT];
    file.read_exact(&mut front)?;
    marked::<H>(&front)?;
    let mut hash = Sha256::new();
    hash.update(front);
    let mut head_text = Vec::new();
    let head_length = u32::from_le_bytes([front[40], front[41], front[42], front[43]]);
    let mut at = FRONT as u64;
    let mut block = vec![0; 1 << 18];
    while at < bytes - SIGNATURE {
        let most = (block.len() as u64).min(bytes - SIGNATURE - at) as usize;
        file.read_exact(&mut block[..most])?;
        hash.update(&block[..most]);
        let wanted = (head_length.min(LONGEST_HEAD) as usize).saturating_sub(head_text.len());
        head_text.extend_from_slice(&block[..most.min(wanted)]);
        at += most as u64;
        if told(at, bytes).is_break() {
            return Err(PackageFault::Stopped);
        }
    }
    let mut signature = [0; SIGNATURE as usize];
    file.read_exact(&mut signature)?;
    let signer = verified::<H>(&front, &hash, &signature)?;
    hash.update(signature);
    let start = FRONT as u64 + u64::from(head_length);
    if head_length > LONGEST_HEAD || start > bytes - SIGNATURE {
        return Err(PackageFault::content("length of the head"));
    }
    Ok(Checked {
        head: serde_json::from_slice(&head_text).map_err(PackageFault::content)?,
        signer: crate::rules_file::public_text(&signer),
        fingerprint: fingerprint(signer.as_bytes()),
        sha256: hex(&hash.finalize()),
        bytes,
        payload: start..bytes - SIGNATURE,
    })
}

fn marked<H: Head>(front: &[u8; FRONT]) -> Result<(), PackageFault> {
    if &front[..6] != H::MARK || front[7] != b'\n' {
        return Err(PackageFault::NotAPackage);
    }
    match front[6] {
        0 => Err(PackageFault::NotAPackage),
        found if found > H::VERSION => Err(PackageFault::TooNew {
            found: found.into(),
        }),
        _ => Ok(()),
    }
}

fn verified<H: Head>(
    front: &[u8; FRONT],
    hash: &Sha256,
    signature: &[u8; SIGNATURE as usize],
) -> Result<VerifyingKey, PackageFault> {
    let public: [u8; 32] = front[8..40].try_into().map_err(|_| PackageFault::Damaged)?;
    let signer = VerifyingKey::from_bytes(&public).map_err(|_| PackageFault::Damaged)?;
    signer
        .verify_strict(&signed(H::MARK, hash), &Signature::from_bytes(signature))
        .map_err(|_| PackageFault::Damaged)?;
    Ok(signer)
}

/// What is signed: the kind's own mark before the hash, so that a signature serves for nothing else.
fn signed(mark: &[u8; 6], hash: &Sha256) -> Vec<u8> {
    let sum = hash.clone().finalize();
    [b"khuyen-cong-sealed-1\n".as_slice(), mark, &sum].concat()
}

/// Nội dung of an opened file.
pub struct Entries<R: Read + Seek> {
    zip: ZipArchive<StreamReader<Section<R>>>,
}

/// Mở a file that was checked.
pub fn open<H, R: Read + Seek>(
    file: R,
    checked: &Checked<H>,
    key: &OpeningKey<'_>,
) -> Result<Entries<R>, PackageFault> {
    let section = Section::new(file, checked.payload.clone())?;
    let zip = ZipArchive::new(key.decrypt(section)?).map_err(zip_fault)?;
    if zip.len() > MOST_ENTRIES {
        return Err(PackageFault::content("too many entries"));
    }
    Ok(Entries { zip })
}

impl<R: Read + Seek> Entries<R> {
    /// Tên các tệp, in the order they were put in.
    pub fn names(&self) -> Vec<String> {
        let names = (0..self.zip.len()).filter_map(|at| self.zip.name_for_index(at));
        names.map(str::to_owned).collect()
    }

    /// Một bản ghi in JSON.
    pub fn record<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, PackageFault> {
        let mut text = Vec::new();
        self.copy(name, LARGEST_RECORD, &mut text)?;
        serde_json::from_slice(&text)
            .map_err(|error| PackageFault::content(format!("{name}: {error}")))
    }

    /// Chép một tệp ra `out`, of at most `most` bytes.
    pub fn copy(
        &mut self,
        name: &str,
        most: u64,
        out: &mut dyn Write,
    ) -> Result<u64, PackageFault> {
        let entry = self.zip.by_name(name).map_err(zip_fault)?;
        let copied = io::copy(&mut entry.take(most + 1), out)?;
        if copied > most {
            return Err(PackageFault::content(format!("{name} is too large")));
        }
        Ok(copied)
    }
}

fn zip_fault(error: zip::result::ZipError) -> PackageFault {
    match error {
        zip::result::ZipError::Io(source) => too_large(source),
        other => PackageFault::content(other),
    }
}

fn too_large(source: io::Error) -> PackageFault {
    match source.kind() {
        io::ErrorKind::FileTooLarge => PackageFault::TooLarge,
        _ => PackageFault::Io(source),
    }
}
