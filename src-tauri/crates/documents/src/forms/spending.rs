//! Chứng từ theo dòng dự toán: what Mẫu 8 lists, and what Mẫu 3b and 5 sum from the same rows.

use domain::money::Money;
use domain::proposal::estimate::EstimateLine;
use domain::proposal_file::ProposalFile;
use domain::voucher::{Voucher, VoucherKind, VoucherLine, VoucherWithLines};

/// Dòng chứng từ as listed: a receipt counts against what was spent.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// Chứng từ.
    pub voucher: &'a Voucher,
    /// Dòng của chứng từ.
    pub line: &'a VoucherLine,
    /// Phần khuyến công, in đồng.
    pub grant: Money,
    /// Phần đối ứng, in đồng.
    pub counterpart: Money,
}

impl Entry<'_> {
    /// Nội dung chi: the line's own words, else the reason of the voucher.
    pub fn content(&self) -> &str {
        if self.line.content.is_empty() {
            &self.voucher.reason
        } else {
            &self.line.content
        }
    }
}

/// Nhóm: everything drawn from one line of the estimate.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    /// Dòng dự toán; none gathers what is drawn from no known line.
    pub estimate: Option<&'a EstimateLine>,
    /// Các dòng chứng từ, by day and number of the voucher.
    pub entries: Vec<Entry<'a>>,
}

impl Group<'_> {
    /// Cộng phần khuyến công.
    pub fn grant(&self) -> Money {
        self.entries.iter().map(|entry| entry.grant).sum()
    }

    /// Cộng phần đối ứng.
    pub fn counterpart(&self) -> Money {
        self.entries.iter().map(|entry| entry.counterpart).sum()
    }
}

/// Groups the standing vouchers that `counts` by the lines of the estimate, in its order; every
/// line of the estimate has its group, and what belongs to none comes last.
pub fn by_estimate_line<'a>(
    file: &'a ProposalFile,
    counts: impl Fn(&Voucher) -> bool,
) -> Vec<Group<'a>> {
    let entries: Vec<Entry<'a>> = file
        .standing_vouchers()
        .filter(|paper| counts(&paper.voucher))
        .flat_map(entries_of)
        .collect();
    let drawn_from = |line: &EstimateLine| {
        let of_line = |entry: &&Entry<'a>| entry.line.estimate_line_uid == Some(line.uid);
        entries.iter().filter(of_line).copied().collect()
    };
    let mut groups: Vec<Group<'a>> = file
        .estimate
        .iter()
        .map(|line| Group {
            estimate: Some(line),
            entries: drawn_from(line),
        })
        .collect();
    let known = |entry: &Entry<'a>| {
        let line = entry.line.estimate_line_uid;
        file.estimate.iter().any(|known| Some(known.uid) == line)
    };
    let stray: Vec<_> = entries.iter().filter(|e| !known(e)).copied().collect();
    if !stray.is_empty() {
        groups.push(Group {
            estimate: None,
            entries: stray,
        });
    }
    groups
}

fn entries_of(paper: &VoucherWithLines) -> impl Iterator<Item = Entry<'_>> {
    let received = paper.voucher.kind == VoucherKind::ReceiptVoucher;
    let signed = move |amount: Money| if received { -amount } else { amount };
    paper.lines.iter().map(move |line| Entry {
        voucher: &paper.voucher,
        line,
        grant: signed(line.grant),
        counterpart: signed(line.counterpart),
    })
}
