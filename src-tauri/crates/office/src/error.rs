//! Lỗi của văn phòng: facts only. The words are in `officer_message`.

use domain::breach::Breach;
use domain::budget::YearLock;
use domain::calendar::BudgetYear;
use domain::calendar::Day;
use domain::funding::FundSource;
use domain::life::path::Need;
use domain::money::Money;
use domain::proposal::Stage;
use domain::voucher::draft::DraftFault;
use store::StoreError;

/// Lỗi khi làm một việc.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// Chưa mở tệp dữ liệu.
    #[error("no data file is open")]
    NoFileOpen,
    /// Không có lệnh này: the screens and the office are of different versions.
    #[error("unknown command {name}")]
    UnknownCommand {
        /// Tên lệnh.
        name: String,
    },
    /// Yêu cầu không đọc được.
    #[error("request not understood: {detail}")]
    BadRequest {
        /// What serde says, for the log.
        detail: String,
    },
    /// Không tìm thấy bản ghi.
    #[error("{kind} not found: {label}")]
    NotFound {
        /// Loại bản ghi, in Vietnamese (đề án, lớp …).
        kind: &'static str,
        /// Mã hoặc tên đã tìm.
        label: String,
    },
    /// Tên tệp báo cáo không nói là PDF, Excel hay Word.
    #[error("unknown kind of report file: {path}")]
    UnknownReportFile {
        /// Đường dẫn.
        path: String,
    },
    /// Kỳ báo cáo kết thúc trước khi bắt đầu, hay dài quá.
    #[error("bad period: {from} to {to}")]
    BadPeriod {
        /// Từ ngày.
        from: Day,
        /// Đến ngày.
        to: Day,
    },
    /// Dữ liệu nhập chưa dùng được.
    #[error("fields: {0:?}")]
    Fields(Vec<FieldFault>),
    /// Bản nháp chứng từ chưa đủ.
    #[error("draft: {0:?}")]
    Draft(Vec<DraftFault>),
    /// Bị chặn bởi quy tắc.
    #[error("blocked by {} breaches", .0.len())]
    Blocked(Vec<Breach>),
    /// Quyết toán bị chặn: each reason with its words.
    #[error("settlement blocked by {} breaches", .0.len())]
    SettlementBlocked(Vec<crate::preflight::BreachRow>),
    /// Chứng từ đã ghi sổ: no longer edited.
    #[error("voucher {number} is posted")]
    AlreadyPosted {
        /// Số chứng từ.
        number: String,
    },
    /// Giấy đã in: kept as it was handed in.
    #[error("paper {number} is issued")]
    AlreadyIssued {
        /// Số giấy.
        number: String,
    },
    /// Chứng từ đã hủy.
    #[error("voucher {number} is cancelled")]
    AlreadyCancelled {
        /// Số chứng từ.
        number: String,
    },
    /// Bản nháp thì bỏ, không hủy.
    #[error("a draft is removed, not cancelled")]
    NotPosted,
    /// Bút toán đảo: not cancelled in its turn.
    #[error("voucher {number} is a reverse entry")]
    IsReverseEntry {
        /// Số chứng từ.
        number: String,
    },
    /// Hóa đơn đã dùng ở một chứng từ: not removed while it is.
    #[error("invoice {label} is in use")]
    InvoiceInUse {
        /// Ký hiệu và số.
        label: String,
        /// Chứng từ.
        used_in: String,
    },
    /// Đề án đã khóa quyết toán.
    #[error("proposal {code} is settled")]
    AlreadySettled {
        /// Mã đề án.
        code: String,
    },
    /// Chưa ghi được bước này.
    #[error("step {stage:?} refused: {needs:?}")]
    StepRefused {
        /// Giai đoạn.
        stage: Stage,
        /// Điều còn thiếu.
        needs: Vec<Need>,
    },
    /// Điều chỉnh đã có quyết định.
    #[error("adjustment is decided")]
    AlreadyDecided,
    /// Không trả lại được: a contract is signed, or the stage is not an earlier one.
    #[error("cannot give back to {stage:?}")]
    CannotGiveBack {
        /// Giai đoạn muốn trả về.
        stage: Stage,
    },
    /// Năm đã khóa sổ.
    #[error("year {year} of {fund:?} is locked")]
    YearLocked {
        /// Năm ngân sách.
        year: BudgetYear,
        /// Nguồn.
        fund: FundSource,
        /// Khóa đang đứng.
        lock: YearLock,
    },
    /// Hủy mà không có lý do.
    #[error("a reason is required")]
    ReasonMissing,
    /// Không còn việc để hoàn tác.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Không còn việc để làm lại.
    #[error("nothing to redo")]
    NothingToRedo,
    /// Đã dừng theo yêu cầu.
    #[error("stopped by the officer")]
    Stopped,
    /// Tệp lưu kèm không lưu hoặc không đọc được.
    #[error(transparent)]
    Kept(#[from] crate::kept_files::KeptFault),
    /// Dữ liệu của một người.
    #[error(transparent)]
    Person(#[from] crate::person_fault::PersonFault),
    /// Tệp bộ quy định.
    #[error(transparent)]
    Rules(#[from] RulesFault),
    /// Gói, biên nhận.
    #[error(transparent)]
    Package(#[from] exchange::package::PackageFault),
    /// Giao nhận.
    #[error(transparent)]
    Delivery(#[from] DeliveryFault),
    /// Chưa đăng nhập, hay không có quyền.
    #[error(transparent)]
    Access(#[from] AccessFault),
    /// Kho dữ liệu.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// In ấn.
    #[error(transparent)]
    Print(#[from] documents::PrintError),
    /// Ghi tệp ra ngoài không được.
    #[error("cannot write {path}: {source}")]
    CannotWrite {
        /// Nơi ghi.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// Đọc tệp vào không được.
    #[error("cannot read {path}: {source}")]
    CannotRead {
        /// Nơi đọc.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// Dữ liệu kèm chương trình hỏng: a fault of the program.
    #[error("assets: {0}")]
    Assets(String),
    /// Chương trình lỗi.
    #[error("fault: {0}")]
    Fault(String),
}

/// Vì sao một gói hay biên nhận đọc được mà không dùng được ở đây.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryFault {
    /// Tệp này là của Sở: it sends nothing.
    #[error("a department sends no package")]
    IsDepartment,
    /// Tệp này là của trung tâm: it takes nothing in.
    #[error("only a department takes packages")]
    NotDepartment,
    /// Không có đề án nào trong phạm vi.
    #[error("nothing to send")]
    NothingToSend,
    /// Chuỗi không phải mã trên giấy quyết toán.
    #[error("not a paper code")]
    NotAPaperCode,
    /// Đã lập và giữ trên máy, chưa chép ra được.
    #[error("package {sequence} is made and not carried to {to}: {source}")]
    NotCarried {
        /// Số gói.
        sequence: i64,
        /// Nơi định chép.
        to: String,
        /// What the stick says.
        source: exchange::package::carrying::CarryFault,
    },
    /// Tệp đã đổi từ khi xem.
    #[error("changed since it was shown")]
    ChangedSinceSeen,
    /// Gói của bản chương trình mới hơn.
    #[error("schema {found} is newer than ours")]
    SchemaTooNew {
        /// Lược đồ của gói.
        found: i64,
    },
    /// Chưa biết khóa của bên ký.
    #[error("unknown signer {fingerprint}")]
    UnknownSigner {
        /// Tên it gives itself.
        name: String,
        /// Vân tay khóa.
        fingerprint: String,
    },
    /// Khóa đã tin cho một đơn vị khác.
    #[error("the key is trusted for {name}")]
    SignerOfAnother {
        /// Đơn vị kia.
        name: String,
    },
    /// Đã nhận một gói khác cùng số.
    #[error("number {sequence} of {centre} is taken")]
    NumberTaken {
        /// Số gói.
        sequence: i64,
        /// Trung tâm.
        centre: String,
    },
    /// Biên nhận của trung tâm khác.
    #[error("receipt of another centre")]
    ReceiptOfAnother,
    /// Biên nhận của một gói tệp này không lập.
    #[error("no package {sequence} with this hash")]
    UnknownPackage {
        /// Số gói.
        sequence: i64,
    },
}

/// Vì sao một tệp bộ quy định không nhận được.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RulesFault {
    /// Tệp không đọc được, hoặc chữ ký không khớp.
    #[error(transparent)]
    File(#[from] exchange::rules_file::RulesFileFault),
    /// Đọc được, nhưng các con số không dùng được.
    #[error("unsound: {0}")]
    Unsound(String),
    /// Cũ hơn bản đang giữ.
    #[error("edition {found} is not newer than {held}")]
    Older {
        /// Lần phát hành trong tệp.
        found: i64,
        /// Lần đang giữ.
        held: i64,
    },
    /// Chưa biết người ký.
    #[error("unknown signer {fingerprint}")]
    UnknownSigner {
        /// Vân tay khóa.
        fingerprint: String,
    },
    /// Tệp đã đổi từ khi xem.
    #[error("the file changed since it was shown")]
    ChangedSinceSeen,
}

/// Ô nhập chưa dùng được.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// Tên ô, as in the request (`title`, `lines.2.grant`).
    pub field: String,
    /// Vì sao.
    pub fault: FieldProblem,
}

/// Vì sao một ô chưa dùng được.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldProblem {
    /// Để trống.
    Empty,
    /// Trùng với một bản ghi khác.
    Duplicate {
        /// Bản ghi kia.
        of: String,
    },
    /// Ngày kết thúc trước ngày bắt đầu.
    EndsBeforeStart,
    /// Các nguồn cộng lại khác thành tiền.
    SourcesDiffer,
    /// Số âm.
    Negative,
    /// Quá số dự toán còn mở.
    OverOpen {
        /// Còn mở, in đồng.
        open: Money,
    },
    /// Xuất quá số còn lại.
    OverStock {
        /// Còn lại before it, with its unit.
        left: String,
    },
    /// Sai dạng.
    WrongShape {
        /// Dạng đúng, in Vietnamese.
        wanted: &'static str,
    },
}

impl FieldFault {
    /// Ô để trống.
    pub fn empty(field: &str) -> FieldFault {
        FieldFault {
            field: field.to_owned(),
            fault: FieldProblem::Empty,
        }
    }
}

/// Kết quả của một việc.
pub type Result<T> = std::result::Result<T, OfficeError>;

/// Vì sao một người không làm được việc này.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AccessFault {
    /// Chưa đăng nhập.
    #[error("nobody is signed in")]
    NotSignedIn,
    /// Vai trò không có quyền này.
    #[error("the role lacks the right {right:?}")]
    NotAllowed {
        /// Quyền cần có.
        right: domain::officer::Right,
    },
    /// Việc của người khác, not to be undone by this one.
    #[error("work of {officer}")]
    NotYourWork {
        /// Người đã làm.
        officer: String,
    },
    /// Sai tên hay mật khẩu.
    #[error("wrong name or password")]
    WrongPassword,
    /// Sai nhiều lần liền.
    #[error("too many wrong passwords")]
    TooManyTries {
        /// Còn bao nhiêu giây.
        seconds: i64,
    },
    /// Không còn thủ trưởng nào đang làm việc.
    #[error("no active head would be left")]
    LastHead,
}
