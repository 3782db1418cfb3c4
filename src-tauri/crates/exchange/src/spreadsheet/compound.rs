//! Whether the chains of sectors of a compound file (.xls) come to an end. The workbook library follows them
//! until they do, and keeps all it passes: a chain that runs in a circle would fill the memory.

const HEADER: usize = 512;
/// Places of the header that name sectors of the allocation table.
const FIRST_TABLES: std::ops::Range<usize> = 76..512;
/// Sector numbers from here on are marks: end of chain, free, table.
const FIRST_MARK: u32 = 0xFFFF_FFFA;

/// Whether no chain, of sectors or of the small sectors within them, runs in a circle.
pub(super) fn chains_end(bytes: &[u8]) -> bool {
    let Some(file) = Compound::of(bytes) else {
        // Too short to be one: the workbook library says what it is.
        return true;
    };
    let Some(table) = file.table() else {
        return false;
    };
    if !is_free_of_circles(&table) {
        return false;
    }
    let mut small = Vec::new();
    let mut at = file.number(60);
    while let Some(next) = table.get(at as usize) {
        small.extend(file.numbers_of(at));
        at = *next;
    }
    is_free_of_circles(&small)
}

struct Compound<'a> {
    bytes: &'a [u8],
    size: usize,
}

impl Compound<'_> {
    fn of(bytes: &[u8]) -> Option<Compound<'_>> {
        let shift = *bytes.get(30)?;
        let size = match shift {
            12 => 4096,
            _ => 512,
        };
        (bytes.len() >= HEADER).then_some(Compound { bytes, size })
    }

    fn number(&self, at: usize) -> u32 {
        let four = self.bytes.get(at..at + 4);
        four.and_then(|four| four.try_into().ok())
            .map_or(FIRST_MARK, u32::from_le_bytes)
    }

    /// The numbers in a sector; those beyond the end of the file are none.
    fn numbers_of(&self, sector: u32) -> impl Iterator<Item = u32> {
        let start = (sector as usize + 1).saturating_mul(self.size);
        let sector = self.bytes.get(start..).unwrap_or_default();
        let sector = &sector[..sector.len().min(self.size)];
        sector
            .chunks_exact(4)
            .map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
    }

    /// Where each sector leads; `None` when the list of the table's own sectors runs in a circle.
    fn table(&self) -> Option<Vec<u32>> {
        let mut of_table: Vec<u32> = FIRST_TABLES.step_by(4).map(|at| self.number(at)).collect();
        let most = self.bytes.len() / self.size + 1;
        let mut next = self.number(68);
        for _ in 0..=most {
            if next >= FIRST_MARK {
                of_table.retain(|sector| *sector < FIRST_MARK);
                of_table.truncate(most);
                let numbers = of_table.iter().flat_map(|sector| self.numbers_of(*sector));
                return Some(numbers.collect());
            }
            of_table.extend(self.numbers_of(next));
            next = of_table.pop().unwrap_or(FIRST_MARK);
        }
        None
    }
}

/// Every number is followed once: whoever is met again on the same walk closes a circle.
fn is_free_of_circles(leads_to: &[u32]) -> bool {
    let mut walk_of = vec![0_usize; leads_to.len()];
    (0..leads_to.len()).all(|start| {
        let mut at = start;
        while walk_of[at] == 0 {
            walk_of[at] = start + 1;
            match leads_to.get(leads_to[at] as usize) {
                Some(_) => at = leads_to[at] as usize,
                None => return true,
            }
        }
        walk_of[at] != start + 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const END: u32 = 0xFFFF_FFFE;

    #[test]
    fn chains_that_end_pass_and_circles_do_not() {
        assert!(is_free_of_circles(&[1, 2, END, END, 3]));
        assert!(is_free_of_circles(&[2, 2, END]));
        assert!(!is_free_of_circles(&[0]));
        assert!(!is_free_of_circles(&[END, 2, 3, 1]));
        assert!(is_free_of_circles(&[9, 9]));
    }

    /// One sector of table whose first entry leads to `next`.
    fn file(next: u32) -> Vec<u8> {
        let mut bytes = vec![0xFF_u8; 1024];
        bytes[30] = 9;
        bytes[76..80].copy_from_slice(&0_u32.to_le_bytes());
        bytes[512..516].copy_from_slice(&next.to_le_bytes());
        bytes
    }

    #[test]
    fn a_file_whose_table_points_to_itself_is_seen_before_it_is_followed() {
        assert!(chains_end(&file(END)));
        assert!(!chains_end(&file(0)));
    }
}
