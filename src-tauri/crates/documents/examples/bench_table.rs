//! Renders the settlement table of the benchmark: `bench_table rows.tsv out.pdf`.
//!
//! The same table as its peers set (tests/bench/peers); prints pages and bytes.
use std::io::Write;
use std::path::PathBuf;

use documents::block::*;

const REASONS: &str = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về \
    công tác văn thư; Quyết định số 456/QĐ-UBND của Ủy ban nhân dân tỉnh về việc phê duyệt kế \
    hoạch khuyến công địa phương; biên bản nghiệm thu đề án và hồ sơ chứng từ kèm theo.";
const WORDS: &str = "Số tiền bằng chữ: Sáu mươi ba tỷ bốn trăm hai mươi mốt triệu năm trăm nghìn \
    đồng chẵn./.";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(rows), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("bench_table rows.tsv out.pdf".into());
    };
    let text = std::fs::read_to_string(rows)?;
    let paper = settlement(&text)?;
    drop(text);
    let rendered = documents::render(&paper)?;
    std::fs::write(out, &rendered.bytes)?;
    writeln!(
        std::io::stdout(),
        "{} {}",
        rendered.pages,
        rendered.bytes.len()
    )?;
    Ok(())
}

fn settlement(text: &str) -> Result<Document, Box<dyn std::error::Error>> {
    let title = "Quyết toán kinh phí khuyến công năm 2026";
    let mut paper = Document::new(title, "Mẫu 7", Paper::A4Portrait);
    paper.margins.left = Length::mm(28);
    paper.page_numbers = PageNumbers::BottomOfTotal;
    paper.created = "2026-11-22".into();
    paper.push(head());
    paper.push(Paragraph::title("BẢNG QUYẾT TOÁN KINH PHÍ KHUYẾN CÔNG"));
    paper.push(Paragraph::title(title));
    paper.push(Paragraph::body(REASONS));
    paper.push(table(text)?);
    paper.push(Paragraph::new(Text::new().italic(WORDS)));
    paper.push(Signatures::new(vec![
        Signatory::new("NGƯỜI LẬP BIỂU", "Nguyễn Thị Hường"),
        Signatory::new("KẾ TOÁN TRƯỞNG", "Trần Đức Thắng"),
        Signatory::new("GIÁM ĐỐC", "Phạm Vũ Quỳnh Anh"),
    ]));
    Ok(paper)
}

fn head() -> Letterhead {
    let bold = |text| Paragraph::centred(Text::new().bold(text));
    Letterhead::new(
        vec![
            Paragraph::centred("SỞ CÔNG THƯƠNG TỈNH THÁI NGUYÊN").size(FontSize::pt(12)),
            bold("TRUNG TÂM KHUYẾN CÔNG"),
            Paragraph::centred("Số: 128/BQT-TTKC"),
        ],
        vec![
            bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").size(FontSize::pt(12)),
            bold("Độc lập - Tự do - Hạnh phúc"),
            Paragraph::centred(Text::new().italic("Thái Nguyên, ngày 22 tháng 11 năm 2026")),
        ],
    )
}

fn table(text: &str) -> Result<Table, Box<dyn std::error::Error>> {
    let (mut rows, mut planned, mut settled) = (Vec::new(), 0, 0);
    for line in text.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [number, work, unit, count, plan, paid, note] = fields[..] else {
            return Err(format!("not seven fields: {line}").into());
        };
        let (plan, paid) = (plan.parse()?, paid.parse()?);
        planned += plan;
        settled += paid;
        let (plan, paid) = (dong(plan), dong(paid));
        rows.push(Row::body([number, work, unit, count, &plan, &paid, note]));
    }
    rows.push(Row::of(
        RowKind::Total,
        vec![
            Cell::spanning("Tổng cộng", 4, Align::Centre),
            Cell::new(dong(planned)),
            Cell::new(dong(settled)),
            Cell::new(""),
        ],
    ));
    let mut table = Table::new(columns(), head_rows(), rows);
    table.size = FontSize::tenth_pt(105);
    Ok(table)
}

fn columns() -> Vec<TableColumn> {
    let points = |points| Width::Fixed(Length::pt(points));
    vec![
        TableColumn::centred(points(26)),
        TableColumn::text(Width::Weight(1)),
        TableColumn::centred(points(40)),
        TableColumn::centred(points(30)),
        TableColumn::amount(points(65)),
        TableColumn::amount(points(65)),
        TableColumn::text(points(55)),
    ]
}

fn head_rows() -> Vec<HeadRow> {
    let tall = |text| HeadCell::spanning(text, 1, 2);
    vec![
        HeadRow::new(vec![
            tall("TT"),
            tall("Nội dung chi"),
            tall("ĐVT"),
            tall("SL"),
            HeadCell::spanning("Kinh phí (đồng)", 2, 1),
            tall("Ghi chú"),
        ]),
        HeadRow::plain(["Dự toán", "Quyết toán"]),
    ]
}

fn dong(amount: i64) -> String {
    domain::money::Money::dong(amount).to_string()
}
