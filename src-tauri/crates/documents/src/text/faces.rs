use ttf_parser::Face;

/// Number of faces: regular, bold, italic, bold italic.
pub(crate) const FACES: usize = 4;

/// The font files, in the order of [`face_index`].
pub(crate) const FILES: [&[u8]; FACES] = [
    include_bytes!("../../../../../assets/fonts/LiberationSerif-Regular.ttf"),
    include_bytes!("../../../../../assets/fonts/LiberationSerif-Bold.ttf"),
    include_bytes!("../../../../../assets/fonts/LiberationSerif-Italic.ttf"),
    include_bytes!("../../../../../assets/fonts/LiberationSerif-BoldItalic.ttf"),
];

/// The place of a face in every list of faces.
pub(crate) const fn face_index(bold: bool, italic: bool) -> u8 {
    bold as u8 + 2 * italic as u8
}

/// What one character is in one face: its code in the PDF and its advance.
#[derive(Clone, Copy, Default)]
pub(crate) struct Slot {
    /// Glyph number in the embedded subset; 0 for a character not met yet.
    pub code: u16,
    /// Advance in thousandths of an em, truncated exactly as the PDF's /W array is.
    pub width: u16,
}

/// A character that was printed, in the order of first use: its code is its place plus one.
#[derive(Clone, Copy)]
pub(crate) struct UsedGlyph {
    /// Glyph number in the font file.
    pub glyph: u16,
    /// The character, for reading the text back.
    pub character: char,
    /// Advance in font units.
    pub advance: u16,
}

/// One face and what has been used of it.
pub(crate) struct UsedFace {
    /// The parsed font file.
    pub face: Face<'static>,
    /// The glyphs of the subset after .notdef.
    pub used: Vec<UsedGlyph>,
    blocks: Vec<Option<Box<[Slot; 256]>>>,
}

/// Bộ chữ: the faces of one PDF file. Faces are opened and characters looked up on first use.
#[derive(Default)]
pub(crate) struct FontBook {
    faces: [Option<UsedFace>; FACES],
}

impl FontBook {
    /// The slot of a character in a face, or nothing when the face lacks it.
    pub fn slot(&mut self, face: u8, character: char) -> Option<Slot> {
        let face = usize::from(face);
        let opened = match &mut self.faces[face] {
            Some(opened) => opened,
            closed => closed.insert(UsedFace::open(FILES[face])?),
        };
        opened.slot(character)
    }

    /// The faces that were used, each with its place.
    pub fn used(&self) -> impl Iterator<Item = (usize, &UsedFace)> {
        let with_place = self.faces.iter().enumerate();
        with_place.filter_map(|(place, face)| Some((place, face.as_ref()?)))
    }
}

impl UsedFace {
    fn open(file: &'static [u8]) -> Option<Self> {
        let face = Face::parse(file, 0).ok()?;
        Some(Self {
            face,
            used: Vec::new(),
            blocks: vec![None; 256],
        })
    }

    #[inline]
    fn slot(&mut self, character: char) -> Option<Slot> {
        let (block, place) = (character as usize >> 8, character as usize & 0xff);
        match self.blocks.get(block) {
            Some(Some(slots)) if slots[place].code != 0 => Some(slots[place]),
            Some(_) => self.meet(character),
            // Beyond the basic plane the faces have no characters an office writes.
            None => None,
        }
    }

    fn meet(&mut self, character: char) -> Option<Slot> {
        let glyph = self.face.glyph_index(character)?;
        let advance = self.face.glyph_hor_advance(glyph)?;
        self.used.push(UsedGlyph {
            glyph: glyph.0,
            character,
            advance,
        });
        let em = u32::from(self.face.units_per_em());
        let slot = Slot {
            code: u16::try_from(self.used.len()).ok()?,
            width: u16::try_from(u32::from(advance) * 1000 / em).ok()?,
        };
        let (block, place) = (character as usize >> 8, character as usize & 0xff);
        let slots = self.blocks[block].get_or_insert_with(|| Box::new([Slot::default(); 256]));
        slots[place] = slot;
        Some(slot)
    }
}
