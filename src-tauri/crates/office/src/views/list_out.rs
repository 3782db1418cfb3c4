//! Danh sách để xuất: which columns of a register leave the office, numbers masked unless asked for whole.

use domain::calendar::Day;
use domain::money::Money;
use exchange::list_out::{OutCell, OutColumn, OutList};
use serde::{Deserialize, Serialize};
use store::queries::establishment::EstablishmentFilter;
use store::queries::voucher::VoucherFilter;
use ts_rs::TS;

use super::classes::{TraineeFilter, trainee_register};
use super::proposals::ProposalFilter;
use crate::error::Result;
use crate::office::Office;

/// Danh sách nào.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListKind {
    /// Học viên.
    Trainees,
    /// Chứng từ.
    Vouchers,
    /// Đề án.
    Proposals,
    /// Cơ sở công nghiệp nông thôn.
    Establishments,
}

impl ListKind {
    /// Mã of the purpose of this list.
    pub fn wire(self) -> &'static str {
        match self {
            ListKind::Trainees => "trainees",
            ListKind::Vouchers => "vouchers",
            ListKind::Proposals => "proposals",
            ListKind::Establishments => "establishments",
        }
    }

    /// Tên trang và đầu bảng.
    fn titles(self) -> (&'static str, &'static str) {
        match self {
            ListKind::Trainees => ("Học viên", "DANH SÁCH HỌC VIÊN"),
            ListKind::Vouchers => ("Chứng từ", "SỔ CHỨNG TỪ"),
            ListKind::Proposals => ("Đề án", "SỔ ĐỀ ÁN"),
            ListKind::Establishments => ("Cơ sở", "SỔ CƠ SỞ CÔNG NGHIỆP NÔNG THÔN"),
        }
    }
}

/// Bảng of a list: its columns and rows; `whole` shows card numbers whole.
pub fn table(office: &Office, list: ListKind, year: Option<i32>, whole: bool) -> Result<OutList> {
    let (columns, rows) = match list {
        ListKind::Trainees => trainees(office, year, whole)?,
        ListKind::Vouchers => vouchers(office, year)?,
        ListKind::Proposals => proposals(office, year)?,
        ListKind::Establishments => establishments(office)?,
    };
    let columns = columns.iter().map(|(title, width)| OutColumn {
        title,
        width: *width,
    });
    let (tab, title) = list.titles();
    let of_year = year.map_or(String::new(), |year| format!(" NĂM {year}"));
    Ok(OutList {
        tab,
        above: vec![office.centre()?.name, format!("{title}{of_year}")],
        columns: columns.collect(),
        rows,
    })
}

type Table = (&'static [(&'static str, u16)], Vec<Vec<OutCell>>);

fn trainees(office: &Office, year: Option<i32>, whole: bool) -> Result<Table> {
    let filter = TraineeFilter {
        year,
        reveal: whole,
        ..TraineeFilter::default()
    };
    let rows = trainee_register(office, &filter)?.rows.into_iter();
    let rows = rows.enumerate().map(|(at, row)| {
        vec![
            OutCell::Count(at as i64 + 1),
            text(row.full_name),
            row.born_on
                .map_or_else(|| count(row.birth_year.map(i64::from)), OutCell::Date),
            text(row.sex.map_or("", |sex| sex.label())),
            text(row.card_number),
            text(row.old_number),
            text(row.address),
            text(row.group.label()),
            text(row.class_name),
            text(row.certificate_number),
        ]
    });
    const COLUMNS: &[(&str, u16)] = &[
        ("STT", 6),
        ("Họ và tên", 26),
        ("Ngày sinh", 12),
        ("Giới tính", 9),
        ("Số CCCD", 15),
        ("Số CMND", 12),
        ("Địa chỉ", 36),
        ("Đối tượng", 18),
        ("Lớp", 22),
        ("Số chứng chỉ", 16),
    ];
    Ok((COLUMNS, rows.collect()))
}

fn vouchers(office: &Office, year: Option<i32>) -> Result<Table> {
    let filter = VoucherFilter {
        year,
        ..VoucherFilter::default()
    };
    let rows = super::vouchers::register(office, &filter)?.rows.into_iter();
    let rows = rows.map(|row| {
        vec![
            text(row.number),
            OutCell::Date(row.paid_on),
            text(row.kind.label()),
            text(row.reason),
            text(row.payee),
            text(row.proposal_code),
            text(row.sub_item),
            OutCell::Amount(row.grant),
            OutCell::Amount(row.counterpart),
            OutCell::Amount(row.amount),
            text(row.state.label()),
        ]
    });
    const COLUMNS: &[(&str, u16)] = &[
        ("Số", 12),
        ("Ngày", 12),
        ("Loại", 18),
        ("Lý do chi", 44),
        ("Người nhận", 26),
        ("Đề án", 10),
        ("Tiểu mục", 10),
        ("Khuyến công (đ)", 16),
        ("Đối ứng (đ)", 16),
        ("Số tiền (đ)", 16),
        ("Trạng thái", 14),
    ];
    Ok((COLUMNS, rows.collect()))
}

fn proposals(office: &Office, year: Option<i32>) -> Result<Table> {
    let filter = ProposalFilter {
        year,
        ..ProposalFilter::default()
    };
    let rows = super::proposals::register(office, &filter)?
        .rows
        .into_iter();
    let rows = rows.map(|row| {
        vec![
            OutCell::Count(row.year.into()),
            text(row.code),
            text(row.title),
            text(row.kind.label()),
            text(row.source.label()),
            text(row.stage.label()),
            text(row.place),
            amount(row.approved_grant),
            OutCell::Amount(row.advanced),
            OutCell::Amount(row.spent),
            amount(row.settled),
        ]
    });
    const COLUMNS: &[(&str, u16)] = &[
        ("Năm", 8),
        ("Mã", 10),
        ("Tên đề án", 52),
        ("Loại", 30),
        ("Nguồn", 22),
        ("Giai đoạn", 18),
        ("Địa điểm", 28),
        ("Được giao (đ)", 16),
        ("Đã tạm ứng (đ)", 16),
        ("Đã chi (đ)", 16),
        ("Quyết toán (đ)", 16),
    ];
    Ok((COLUMNS, rows.collect()))
}

fn establishments(office: &Office) -> Result<Table> {
    let filter = EstablishmentFilter {
        kind: None,
        commune: None,
        find: String::new(),
        limit: None,
    };
    let rows = super::establishments::register(office, &filter)?
        .rows
        .into_iter();
    let rows = rows.map(|row| {
        vec![
            text(row.name),
            text(row.kind.label()),
            text(row.tax_code),
            text(row.address),
            text(row.commune),
            text(row.representative),
            text(row.trade),
            count(row.workers),
            OutCell::Count(row.supports),
            OutCell::Amount(row.granted),
            count(row.last_year.map(i64::from)),
        ]
    });
    const COLUMNS: &[(&str, u16)] = &[
        ("Tên cơ sở", 36),
        ("Loại hình", 24),
        ("Mã số thuế", 16),
        ("Địa chỉ", 36),
        ("Xã", 20),
        ("Người đại diện", 24),
        ("Ngành nghề", 24),
        ("Lao động", 10),
        ("Lượt hỗ trợ", 10),
        ("Đã hỗ trợ (đ)", 16),
        ("Năm gần nhất", 10),
    ];
    Ok((COLUMNS, rows.collect()))
}

fn text(text: impl Into<String>) -> OutCell {
    let text = text.into();
    if text.is_empty() {
        OutCell::Empty
    } else {
        OutCell::Text(text)
    }
}

fn count(count: Option<i64>) -> OutCell {
    count.map_or(OutCell::Empty, OutCell::Count)
}

fn amount(amount: Option<Money>) -> OutCell {
    amount.map_or(OutCell::Empty, OutCell::Amount)
}

/// "16/12/2013" for a line above the table.
pub fn made_on(day: Day) -> String {
    format!("Ngày xuất: {day}")
}
