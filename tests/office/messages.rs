//! Mọi lời báo in one list, so that a Vietnamese reader reviews them in one sitting.

use std::fmt::Write as _;
use std::io::{Error, ErrorKind};
use std::path::Path;

use documents::PrintError;
use domain::calendar::Day;
use domain::money::Money;
use domain::officer::Right;
use domain::settlement::checks::{Leaving, check_leaving};
use domain::voucher::draft::DraftFault;
use exchange::package::PackageFault;
use exchange::package::carrying::CarryFault;
use office::officer_message::{Manner, officer_message};
use office::person_fault::PersonFault;
use office::{AccessFault, DeliveryFault, FieldFault, FieldProblem, OfficeError, RulesFault};
use store::StoreError;

/// One error of every kind with sample facts.
fn samples() -> Vec<OfficeError> {
    let number = || "PC-0044".to_owned();
    let field = |field: &str, fault| FieldFault {
        field: field.to_owned(),
        fault,
    };
    let mut all = vec![
        OfficeError::NoFileOpen,
        OfficeError::UnknownCommand {
            name: "dance".to_owned(),
        },
        OfficeError::BadRequest {
            detail: "thiếu ô title".to_owned(),
        },
        OfficeError::NotFound {
            kind: "đề án",
            label: "QG-09".to_owned(),
        },
        OfficeError::Fields(vec![
            FieldFault::empty("title"),
            field(
                "code",
                FieldProblem::Duplicate {
                    of: "QG-01".to_owned(),
                },
            ),
            field("ends_on", FieldProblem::EndsBeforeStart),
            field("lines.0.amount", FieldProblem::SourcesDiffer),
            field("lines.0.grant", FieldProblem::Negative),
            field(
                "tax_code",
                FieldProblem::WrongShape {
                    wanted: "10, 13 hoặc 12 chữ số",
                },
            ),
        ]),
        OfficeError::Draft(draft_faults()),
        OfficeError::AlreadyPosted { number: number() },
        OfficeError::AlreadyCancelled { number: number() },
        OfficeError::InvoiceInUse {
            label: "C26TMC số 45".to_owned(),
            used_in: number(),
        },
        OfficeError::Person(PersonFault::SameRow),
        OfficeError::Person(PersonFault::OneNumberTwoPersons),
        OfficeError::Person(PersonFault::SettledClass),
        OfficeError::Person(PersonFault::GroundMissing),
        OfficeError::Person(PersonFault::NotDue),
        OfficeError::Person(PersonFault::CannotLeave(check_leaving(&Leaving {
            personal: true,
            whole_numbers: true,
            ..Leaving::default()
        }))),
        OfficeError::AlreadySettled {
            code: "QG-04".to_owned(),
        },
        OfficeError::ReasonMissing,
        OfficeError::NothingToUndo,
        OfficeError::NothingToRedo,
        OfficeError::Stopped,
        OfficeError::CannotWrite {
            path: "E:/quyet-toan".to_owned(),
            source: Error::from(ErrorKind::StorageFull),
        },
        OfficeError::CannotRead {
            path: "lop.xlsx".to_owned(),
            source: Error::from(ErrorKind::NotFound),
        },
        OfficeError::Assets("mẫu mau-7".to_owned()),
        OfficeError::Fault("lệnh settle".to_owned()),
    ];
    all.extend(rules_faults().into_iter().map(OfficeError::Rules));
    all.extend(package_faults().into_iter().map(OfficeError::Package));
    all.extend(access_faults().into_iter().map(OfficeError::Access));
    all.extend(delivery_faults().into_iter().map(OfficeError::Delivery));
    all.extend(print_errors().into_iter().map(OfficeError::Print));
    all.extend(store_errors().into_iter().map(OfficeError::Store));
    all
}

fn rules_faults() -> Vec<RulesFault> {
    use exchange::rules_file::RulesFileFault as File;
    let files = [
        File::TooLarge,
        File::NotRules {
            detail: "EOF".to_owned(),
        },
        File::TooNew { found: 2 },
        File::SignatureBroken,
        File::Content {
            detail: "sum -1".to_owned(),
        },
    ];
    let mut all: Vec<RulesFault> = files.into_iter().map(RulesFault::File).collect();
    all.push(RulesFault::Unsound("mã N02A có hai lần".to_owned()));
    all.push(RulesFault::Older { found: 1, held: 2 });
    all.push(RulesFault::UnknownSigner {
        fingerprint: "A1B2 C3D4 E5F6 0708".to_owned(),
    });
    all.push(RulesFault::ChangedSinceSeen);
    all
}

fn package_faults() -> Vec<PackageFault> {
    vec![
        PackageFault::NotAPackage,
        PackageFault::TooNew { found: 2 },
        PackageFault::Damaged,
        PackageFault::WrongKey,
        PackageFault::WrongPassphrase,
        PackageFault::NeedsPassphrase,
        PackageFault::NotARecipient,
        PackageFault::WeakPassphrase,
        PackageFault::Content {
            detail: "QG-01: spent".to_owned(),
        },
        PackageFault::TooLarge,
        PackageFault::Io(Error::from(ErrorKind::UnexpectedEof)),
    ]
}

fn access_faults() -> Vec<AccessFault> {
    vec![
        AccessFault::NotSignedIn,
        AccessFault::NotAllowed { right: Right::Post },
        AccessFault::NotYourWork {
            officer: "Lù Thị Hồng".to_owned(),
        },
        AccessFault::WrongPassword,
        AccessFault::TooManyTries { seconds: 42 },
        AccessFault::LastHead,
    ]
}

fn delivery_faults() -> Vec<DeliveryFault> {
    let carried = [
        CarryFault::NoRoom {
            needed: 2_100_000_000,
            free: 650_000_000,
        },
        CarryFault::SourceChanged,
        CarryFault::ReadBackDiffers,
        CarryFault::Stopped,
        CarryFault::Io(Error::from(ErrorKind::StorageFull)),
        CarryFault::Io(Error::from(ErrorKind::NotFound)),
    ];
    let not_carried = |source| DeliveryFault::NotCarried {
        sequence: 7,
        to: "E:/".to_owned(),
        source,
    };
    let name = || "Trung tâm Khuyến công Lai Châu".to_owned();
    let mut all: Vec<DeliveryFault> = carried.into_iter().map(not_carried).collect();
    all.extend([
        DeliveryFault::IsDepartment,
        DeliveryFault::NotDepartment,
        DeliveryFault::NothingToSend,
        DeliveryFault::NotAPaperCode,
        DeliveryFault::ChangedSinceSeen,
        DeliveryFault::SchemaTooNew { found: 40 },
        DeliveryFault::UnknownSigner {
            name: name(),
            fingerprint: "A1B2 C3D4 E5F6 0708".to_owned(),
        },
        DeliveryFault::SignerOfAnother { name: name() },
        DeliveryFault::NumberTaken {
            sequence: 7,
            centre: name(),
        },
        DeliveryFault::ReceiptOfAnother,
        DeliveryFault::UnknownPackage { sequence: 7 },
    ]);
    all
}

fn print_errors() -> Vec<PrintError> {
    vec![
        PrintError::MissingGlyph {
            character: '漢',
            context: "Vàng A 漢".to_owned(),
        },
        PrintError::TableTooWide {
            needed_mm: 270,
            available_mm: 252,
        },
        PrintError::BlockTooTall {
            height_mm: 300,
            page_mm: 257,
        },
    ]
}

fn store_errors() -> Vec<StoreError> {
    let unique = |what: &str| StoreError::NotUnique {
        what: what.to_owned(),
    };
    vec![
        StoreError::Busy,
        StoreError::TooNew { found: 9, known: 1 },
        StoreError::NotOurs,
        StoreError::Damaged {
            detail: "page 7".to_owned(),
        },
        StoreError::DiskFull,
        StoreError::ReadOnly,
        StoreError::Missing,
        StoreError::AlreadyThere,
        unique("proposals.year, proposals.code"),
        unique("training_classes.code"),
        unique("vouchers.kind, vouchers.year, vouchers.number"),
        StoreError::StillInUse,
        StoreError::ChangedSince {
            table: "vouchers".to_owned(),
            record: "…".to_owned(),
        },
        StoreError::ImageErased,
    ]
}

fn draft_faults() -> Vec<DraftFault> {
    let day = Day::new(2012, 12, 31).unwrap();
    vec![
        DraftFault::ProposalMissing,
        DraftFault::PayeeMissing,
        DraftFault::ReasonMissing,
        DraftFault::NoLines,
        DraftFault::LineWithoutAmount { line: 1 },
        DraftFault::NegativeAmount { line: 1 },
        DraftFault::EstimateLineMissing { line: 2 },
        DraftFault::ProductDiffers {
            line: 1,
            product: Money::dong(11_820_000),
            amount: Money::dong(12_000_000),
        },
        DraftFault::OutsideBudgetYear { day, year: 2013 },
        DraftFault::NotADraft,
    ]
}

#[test]
fn the_list_of_messages_is_the_one_that_was_read() {
    let mut list = String::from(
        "# Mọi lời báo\n\nSinh từ mã bằng `./dev golden`; người Việt đọc lại mỗi khi đổi.\n",
    );
    for error in samples() {
        let message = officer_message(&error);
        let manner = match message.severity {
            Manner::Warn => "nhắc",
            Manner::Block => "chặn",
            Manner::Fault => "sự cố",
        };
        let _ = writeln!(
            list,
            "\n## {} ({manner})\n\n{}\n{}",
            message.code, message.what, message.advice
        );
        for field in &message.fields {
            let _ = writeln!(list, "- `{}`: {}", field.field, field.message);
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/officer_messages.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &list).unwrap();
    }
    let read = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        read == list,
        "messages changed: run ./dev golden and read the difference"
    );
}

#[test]
fn every_message_says_what_happened_and_what_to_do_in_plain_words() {
    for error in samples() {
        let message = officer_message(&error);
        for sentence in [&message.what, &message.advice] {
            assert!(
                sentence.ends_with('.'),
                "{}: “{sentence}” is no sentence",
                message.code
            );
            for word in ["Vui lòng", "vui lòng", "!", "bạn"] {
                assert!(
                    !sentence.contains(word),
                    "{}: “{sentence}” has “{word}”",
                    message.code
                );
            }
        }
    }
}
