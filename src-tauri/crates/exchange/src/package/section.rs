//! Đoạn giữa của một tệp, read as if it were a file of its own.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;

/// Đoạn `range` of `inner`.
pub struct Section<R> {
    inner: R,
    range: Range<u64>,
    at: u64,
}

impl<R: Seek> Section<R> {
    pub(super) fn new(mut inner: R, range: Range<u64>) -> io::Result<Section<R>> {
        inner.seek(SeekFrom::Start(range.start))?;
        Ok(Section {
            inner,
            range,
            at: 0,
        })
    }
}

impl<R: Read> Read for Section<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = (self.range.end - self.range.start).saturating_sub(self.at);
        let most = into.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let read = self.inner.read(&mut into[..most])?;
        self.at += read as u64;
        Ok(read)
    }
}

impl<R: Seek> Seek for Section<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let length = self.range.end - self.range.start;
        let wanted = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => length.checked_add_signed(by),
        };
        let at = wanted.ok_or(io::ErrorKind::InvalidInput)?;
        self.inner.seek(SeekFrom::Start(self.range.start + at))?;
        self.at = at;
        Ok(at)
    }
}
