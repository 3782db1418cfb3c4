//! Papers as an office writes them.

use documents::block::*;

pub const NATION: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
pub const WORDS: &str = "Bằng chữ: Sáu mươi ba tỷ bốn trăm hai mươi mốt triệu năm trăm nghìn đồng.";

pub fn head() -> Letterhead {
    let left = vec![
        Paragraph::centred("SỞ CÔNG THƯƠNG TỈNH LAI CHÂU").size(FontSize::pt(12)),
        Paragraph::centred(Text::new().bold("TRUNG TÂM KHUYẾN CÔNG"))
            .size(FontSize::pt(12))
            .ruled(40),
        Paragraph::centred("Số: 05/BQT-TTKC"),
    ];
    let right = vec![
        Paragraph::centred(Text::new().bold(NATION)).size(FontSize::pt(12)),
        Paragraph::centred(Text::new().bold("Độc lập - Tự do - Hạnh phúc")).ruled(100),
        Paragraph::centred(Text::new().italic("Lai Châu, ngày 16 tháng 12 năm 2013")),
    ];
    Letterhead::new(left, right)
}

pub fn signatures() -> Signatures {
    Signatures::new(vec![
        Signatory::new("NGƯỜI LẬP BIỂU", "Lò Thị Hường"),
        Signatory::new("KẾ TOÁN TRƯỞNG", "Trần Đức Thắng"),
        Signatory::sealed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Phạm Vũ Quỳnh Anh"),
    ])
    .dated("Lai Châu, ngày 16 tháng 12 năm 2013")
}

pub fn head_rows() -> Vec<HeadRow> {
    vec![
        HeadRow::new(vec![
            HeadCell::spanning("TT", 1, 2),
            HeadCell::spanning("Nội dung chi", 1, 2),
            HeadCell::spanning("ĐVT", 1, 2),
            HeadCell::spanning("Kinh phí (đồng)", 2, 1),
            HeadCell::spanning("Ghi chú", 1, 2),
        ]),
        HeadRow::plain(["Dự toán", "Quyết toán"]),
    ]
}

pub fn columns() -> Vec<TableColumn> {
    vec![
        TableColumn::centred(Width::mm(10)),
        TableColumn::text(Width::Weight(1)),
        TableColumn::centred(Width::mm(16)),
        TableColumn::amount(Width::mm(25)),
        TableColumn::amount(Width::mm(25)),
        TableColumn::text(Width::mm(22)),
    ]
}

/// A settlement table of so many rows with its total.
pub fn table(rows: usize) -> Table {
    let works = [
        "Hỗ trợ xây dựng mô hình trình diễn kỹ thuật sản xuất chè tại xã Bản Bo",
        "Tập huấn, nâng cao năng lực quản lý cho cơ sở công nghiệp nông thôn",
        "Thuê hội trường, trang trí, âm thanh",
    ];
    let mut body: Vec<Row> = (1..=rows)
        .map(|number| {
            let paid = format!("{}.250.000", 10 + number % 40);
            let number = number.to_string();
            let work = works[number.len() % works.len()];
            Row::body([
                number.as_str(),
                work,
                "Cơ sở",
                paid.as_str(),
                paid.as_str(),
                "",
            ])
        })
        .collect();
    body.push(Row::of(
        RowKind::Total,
        vec![
            Cell::spanning("Tổng cộng", 3, Align::Centre),
            Cell::new("63.421.500.000"),
            Cell::new("63.421.500.000"),
            Cell::new(""),
        ],
    ));
    Table::new(columns(), head_rows(), body)
}

/// The yearly settlement: head, title, reasons, table, amount in words, signatures.
pub fn settlement(rows: usize) -> Document {
    let mut paper = Document::new(
        "Quyết toán kinh phí khuyến công năm 2013",
        "Mẫu 7",
        Paper::A4Portrait,
    );
    paper.author = "Trung tâm Khuyến công".into();
    paper.created = "2013-12-16".into();
    paper.push(head());
    paper.push(Paragraph::title("BẢNG QUYẾT TOÁN KINH PHÍ KHUYẾN CÔNG").ruled(35));
    paper.push(Block::Space(Length::pt(6)));
    paper.push(Paragraph::body(
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn \
         thư; Quyết định số 456/QĐ-UBND của Ủy ban nhân dân tỉnh về việc phê duyệt kế hoạch khuyến \
         công địa phương; biên bản nghiệm thu đề án và hồ sơ chứng từ kèm theo.",
    ));
    paper.push(table(rows));
    paper.push(Paragraph::new(Text::new().italic(WORDS)));
    paper.push(signatures());
    paper
}

/// A receipt for cash with blanks and boxes, on A5.
pub fn receipt() -> Document {
    let mut paper = Document::new("Phiếu chi", "C41-BB", Paper::A5Landscape);
    paper.created = "2013-12-16".into();
    paper.push(Paragraph::title("PHIẾU CHI"));
    paper.push(FieldLine::one(
        "Họ và tên người nhận tiền:",
        "Hoàng Thị Ngọc Ánh",
    ));
    paper.push(FieldLine::one("Địa chỉ:", ""));
    paper.push(FieldLine::new(vec![
        Field::new("Số CCCD:", "").weight(2),
        Field::new("Ngày cấp:", "05/01/2026"),
        Field::new("Nơi cấp:", ""),
    ]));
    paper.push(FieldLine::one(
        "Số tiền:",
        Text::new().bold("1.500.000").plain(" đồng"),
    ));
    paper.push(BoxRow::new(vec![
        CheckBox::new("Chuyển khoản", true),
        CheckBox::new("Tiền mặt", false),
    ]));
    paper.push(Columns::new(vec![
        Column::framed(
            1,
            vec![Paragraph::centred("Không ghi vào khu vực này").into()],
        ),
        Column::new(
            2,
            vec![FieldLine::one("Mã số hồ sơ:", "").into(), Rule::FULL.into()],
        ),
    ]));
    let mut signatures = signatures();
    signatures.space = Length::mm(15);
    paper.push(signatures);
    paper
}
