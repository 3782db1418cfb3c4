//! A stick that fails at every byte it is given, at every flush and at the rename.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::rc::Rc;

use super::*;

#[derive(Default)]
struct Stick {
    files: Rc<RefCell<BTreeMap<PathBuf, Vec<u8>>>>,
    /// Bytes and operations that still succeed.
    left: Rc<Cell<u64>>,
    /// One byte kept wrongly, although the write was acknowledged.
    lies: bool,
}

struct OnStick {
    path: PathBuf,
    files: Rc<RefCell<BTreeMap<PathBuf, Vec<u8>>>>,
    left: Rc<Cell<u64>>,
    lies: bool,
}

fn spend(left: &Cell<u64>, wanted: u64) -> io::Result<u64> {
    let spent = left.get().min(wanted);
    left.set(left.get() - spent);
    match spent {
        0 => Err(io::Error::other("the stick was pulled")),
        spent => Ok(spent),
    }
}

impl Write for OnStick {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = spend(&self.left, bytes.len() as u64)? as usize;
        let mut files = self.files.borrow_mut();
        let file = files.entry(self.path.clone()).or_default();
        file.extend_from_slice(&bytes[..taken]);
        if self.lies && file.len() > 7 {
            file[7] ^= 1;
            self.lies = false;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Flushed for OnStick {
    fn sync(&mut self) -> io::Result<()> {
        spend(&self.left, 1).map(|_| ())
    }
}

impl Disk for Stick {
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        let files = self.files.borrow();
        let bytes = files.get(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(Cursor::new(bytes.clone())))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Flushed>> {
        spend(&self.left, 1)?;
        self.files.borrow_mut().insert(path.to_owned(), Vec::new());
        Ok(Box::new(OnStick {
            path: path.to_owned(),
            files: Rc::clone(&self.files),
            left: Rc::clone(&self.left),
            lies: self.lies,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        spend(&self.left, 1)?;
        let mut files = self.files.borrow_mut();
        let bytes = files.remove(from).ok_or(io::ErrorKind::NotFound)?;
        files.insert(to.to_owned(), bytes);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        spend(&self.left, 1)?;
        self.files.borrow_mut().remove(path);
        Ok(())
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        spend(&self.left, 1).map(|_| ())
    }

    fn room(&self, _: &Path) -> Option<u64> {
        None
    }
}

fn package() -> Vec<u8> {
    (0..=255).cycle().take(700).collect()
}

fn sealed() -> Sealed {
    let bytes = package();
    Sealed {
        sha256: hex(&Sha256::digest(&bytes)),
        bytes: bytes.len() as u64,
    }
}

fn stick(old: Option<&[u8]>, left: u64) -> Stick {
    let stick = Stick::default();
    let mut files = stick.files.borrow_mut();
    files.insert("may/goi".into(), package());
    if let Some(old) = old {
        files.insert("usb/goi".into(), old.to_vec());
    }
    drop(files);
    stick.left.set(left);
    stick
}

fn try_to_carry(stick: &Stick) -> Result<(), CarryFault> {
    let (from, to) = (Path::new("may/goi"), Path::new("usb/goi"));
    carry(stick, from, to, &sealed(), &mut |_, _| {
        ControlFlow::Continue(())
    })
}

fn on_stick(stick: &Stick) -> Option<Vec<u8>> {
    stick.files.borrow().get(Path::new("usb/goi")).cloned()
}

#[test]
fn stick_pulled_at_each_byte_leaves_the_old_state_or_the_new() {
    let enough = package().len() as u64 + 4;
    for old in [None, Some(b"goi cu".as_slice())] {
        for left in 0..=enough {
            let stick = stick(old, left);
            let carried = try_to_carry(&stick);
            assert_eq!(carried.is_ok(), left == enough, "{left} bytes");
            let found = on_stick(&stick);
            let is_new = found.as_deref() == Some(package().as_slice());
            assert!(is_new || found.as_deref() == old, "{left} bytes");
            assert!(is_new || carried.is_err(), "{left} bytes");
            // Put back in, the stick takes the package.
            stick.left.set(enough);
            try_to_carry(&stick).expect("a whole stick");
            assert_eq!(on_stick(&stick).as_deref(), Some(package().as_slice()));
            let names: Vec<PathBuf> = stick.files.borrow().keys().cloned().collect();
            assert_eq!(names, [PathBuf::from("may/goi"), PathBuf::from("usb/goi")]);
        }
    }
}

#[test]
fn a_byte_kept_wrongly_is_found_by_reading_back() {
    let stick = Stick {
        lies: true,
        ..stick(None, 10_000)
    };
    assert!(matches!(
        try_to_carry(&stick),
        Err(CarryFault::ReadBackDiffers)
    ));
    assert_eq!(on_stick(&stick), None);
}

#[test]
fn a_local_copy_that_changed_is_not_carried() {
    let stick = stick(None, 10_000);
    stick
        .files
        .borrow_mut()
        .insert("may/goi".into(), b"khac".to_vec());
    assert!(matches!(
        try_to_carry(&stick),
        Err(CarryFault::SourceChanged)
    ));
    assert_eq!(on_stick(&stick), None);
}

#[test]
fn stopped_half_way_leaves_nothing() {
    let stick = stick(None, 10_000);
    let (from, to) = (Path::new("may/goi"), Path::new("usb/goi"));
    let stopped = carry(&stick, from, to, &sealed(), &mut |_, _| {
        ControlFlow::Break(())
    });
    assert!(matches!(stopped, Err(CarryFault::Stopped)));
    assert_eq!(stick.files.borrow().len(), 1);
}
