//! Việc của văn phòng; numbers pick among what is there.

use domain::budget::BudgetMoveKind;
use domain::contract::AdvanceKind;
use domain::funding::FundSource;
use domain::life::{RecoveryGround, RecoveryWay};
use domain::voucher::VoucherKind;
use proptest::prelude::*;

#[derive(Debug, Clone)]
pub enum Deed {
    Propose {
        source: FundSource,
        grant: i64,
        parts: usize,
    },
    Approve {
        which: usize,
        grant: i64,
    },
    Estimate {
        which: usize,
        parts: usize,
    },
    Sign {
        which: usize,
    },
    Move {
        which: usize,
        kind: AdvanceKind,
        amount: i64,
        day: u32,
    },
    Unmove {
        which: usize,
    },
    Draft {
        which: usize,
        line: usize,
        kind: VoucherKind,
        grant: i64,
        counterpart: i64,
    },
    Throw {
        which: usize,
    },
    Post {
        which: usize,
    },
    Cancel {
        which: usize,
    },
    Print {
        which: usize,
    },
    Accept {
        which: usize,
        grant: i64,
    },
    Budget {
        which: usize,
        kind: BudgetMoveKind,
        amount: i64,
    },
    /// Kinh phí theo năm: a part of the grant over some years.
    Share {
        which: usize,
        percent: i64,
        years: usize,
    },
    /// Thu hồi, and the money comes back at once.
    Recover {
        which: usize,
        way: RecoveryWay,
        ground: RecoveryGround,
        amount: i64,
        day: u32,
    },
    Lock {
        source: FundSource,
    },
    Unlock {
        source: FundSource,
    },
    Settle {
        which: usize,
    },
    Undo,
    Redo,
}

impl Deed {
    pub const NAMES: [&str; 20] = [
        "propose", "approve", "estimate", "sign", "move", "unmove", "draft", "throw", "post",
        "cancel", "print", "accept", "budget", "share", "recover", "lock", "unlock", "settle",
        "undo", "redo",
    ];

    pub fn name(&self) -> &'static str {
        match self {
            Deed::Propose { .. } => "propose",
            Deed::Approve { .. } => "approve",
            Deed::Estimate { .. } => "estimate",
            Deed::Sign { .. } => "sign",
            Deed::Move { .. } => "move",
            Deed::Unmove { .. } => "unmove",
            Deed::Draft { .. } => "draft",
            Deed::Throw { .. } => "throw",
            Deed::Post { .. } => "post",
            Deed::Cancel { .. } => "cancel",
            Deed::Print { .. } => "print",
            Deed::Accept { .. } => "accept",
            Deed::Budget { .. } => "budget",
            Deed::Share { .. } => "share",
            Deed::Recover { .. } => "recover",
            Deed::Lock { .. } => "lock",
            Deed::Unlock { .. } => "unlock",
            Deed::Settle { .. } => "settle",
            Deed::Undo => "undo",
            Deed::Redo => "redo",
        }
    }
}

fn source() -> impl Strategy<Value = FundSource> {
    prop_oneof![Just(FundSource::National), Just(FundSource::Local)]
}

fn movement() -> impl Strategy<Value = AdvanceKind> {
    prop_oneof![
        3 => Just(AdvanceKind::Advance),
        1 => Just(AdvanceKind::Return),
        1 => Just(AdvanceKind::FinalPayment),
    ]
}

fn paper() -> impl Strategy<Value = VoucherKind> {
    prop_oneof![
        4 => Just(VoucherKind::PaymentVoucher),
        2 => Just(VoucherKind::BankOrder),
        1 => Just(VoucherKind::ReceiptVoucher),
        1 => Just(VoucherKind::BeneficiaryPaper),
    ]
}

fn remainder() -> impl Strategy<Value = BudgetMoveKind> {
    prop_oneof![Just(BudgetMoveKind::CarryOver), Just(BudgetMoveKind::Lapse)]
}

fn way() -> impl Strategy<Value = RecoveryWay> {
    prop_oneof![
        Just(RecoveryWay::BeneficiaryToUnit),
        Just(RecoveryWay::UnitToBudget)
    ]
}

fn ground() -> impl Strategy<Value = RecoveryGround> {
    prop_oneof![
        Just(RecoveryGround::Unspent),
        Just(RecoveryGround::Disallowed),
        Just(RecoveryGround::Stopped),
    ]
}

/// A đề án with its grant and its estimate: where a life begins.
pub fn propose() -> impl Strategy<Value = Deed> {
    (source(), 40_000_000i64..400_000_000, 1usize..4).prop_map(|(source, grant, parts)| {
        Deed::Propose {
            source,
            grant,
            parts,
        }
    })
}

pub fn deed() -> impl Strategy<Value = Deed> {
    let which = || 0usize..6;
    let plan = prop_oneof![
        2 => propose(),
        1 => (which(), 1i64..400_000_000).prop_map(|(which, grant)| Deed::Approve { which, grant }),
        2 => (which(), 1usize..4).prop_map(|(which, parts)| Deed::Estimate { which, parts }),
        2 => which().prop_map(|which| Deed::Sign { which }),
        1 => (which(), 0i64..300_000_000).prop_map(|(which, grant)| Deed::Accept { which, grant }),
    ];
    let money = prop_oneof![
        3 => (which(), movement(), 1i64..90_000_000, 0u32..400)
            .prop_map(|(which, kind, amount, day)| Deed::Move { which, kind, amount, day }),
        1 => which().prop_map(|which| Deed::Unmove { which }),
        6 => (which(), 0usize..4, paper(), 1i64..25_000_000, 0i64..9_000_000).prop_map(
            |(which, line, kind, grant, counterpart)| Deed::Draft { which, line, kind, grant, counterpart },
        ),
        1 => which().prop_map(|which| Deed::Throw { which }),
        6 => which().prop_map(|which| Deed::Post { which }),
        2 => which().prop_map(|which| Deed::Cancel { which }),
    ];
    let close = prop_oneof![
        2 => which().prop_map(|which| Deed::Print { which }),
        3 => (which(), remainder(), 1i64..90_000_000)
            .prop_map(|(which, kind, amount)| Deed::Budget { which, kind, amount }),
        2 => (which(), 1i64..101, 1usize..4)
            .prop_map(|(which, percent, years)| Deed::Share { which, percent, years }),
        3 => (which(), way(), ground(), 1i64..9_000_000, 0u32..700).prop_map(
            |(which, way, ground, amount, day)| Deed::Recover { which, way, ground, amount, day },
        ),
        1 => source().prop_map(|source| Deed::Lock { source }),
        1 => source().prop_map(|source| Deed::Unlock { source }),
        1 => which().prop_map(|which| Deed::Settle { which }),
    ];
    prop_oneof![
        4 => plan,
        12 => money,
        4 => close,
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
    ]
}
