import type { OfficerRole } from "../backend/generated/types";

/** Words of signing in and of the tab Cán bộ. */
export const officerWords = {
  roles: { preparer: "Người lập", chief_accountant: "Kế toán trưởng", head: "Thủ trưởng", viewer: "Người xem" } satisfies Record<OfficerRole, string> as Record<OfficerRole, string>,
  may: {
    preparer: "lập, sửa, in, gửi; hoàn tác việc của mình",
    chief_accountant: "như người lập; ghi sổ, hủy chứng từ, khóa năm",
    head: "như người lập; duyệt, khóa quyết toán, cho vượt chặn; quản trị cán bộ, đơn vị, quy định",
    viewer: "chỉ xem",
  } satisfies Record<OfficerRole, string> as Record<OfficerRole, string>,
  signIn: { title: "Đăng nhập", name: "Cán bộ", password: "Mật khẩu", hint: "Thủ trưởng quên mật khẩu thì gõ mã khôi phục đã in", enter: "Đăng nhập", other: "Đóng tệp này" },
  lock: "Khóa màn hình",
  list: {
    title: "Cán bộ dùng tệp này", note: "Chưa có ai thì mở tệp không hỏi mật khẩu. Người đầu tiên phải là thủ trưởng.", create: "Thêm cán bộ", edit: "Sửa cán bộ",
    empty: "Chưa có cán bộ nào; ai mở tệp cũng làm được mọi việc.", emptyAdvice: "Bấm Ctrl+N để thêm thủ trưởng rồi các cán bộ khác.",
    columns: { name: "Họ và tên", role: "Vai trò", may: "Được làm", state: "Tình trạng" }, active: "đang làm việc", left: "đã nghỉ",
  },
  dialog: {
    add: "Thêm cán bộ", edit: (name: string) => `Sửa cán bộ ${name}`, save: "Lưu cán bộ", name: "Họ và tên", role: "Vai trò", active: "Đang làm việc, được đăng nhập",
    password: "Mật khẩu", newPassword: "Mật khẩu mới, để trống là giữ", hint: "Từ 8 ký tự", again: "Gõ lại mật khẩu", differs: "Hai lần gõ mật khẩu khác nhau.", saved: (name: string) => `Đã lưu cán bộ ${name}.`,
  },
  recovery: {
    title: "Mã khôi phục", text: (name: string) => `Chép hoặc in mã này, cất vào két. ${name} quên mật khẩu thì gõ mã này để đăng nhập và đặt mật khẩu khác. Mã chỉ hiện một lần.`, copy: "Chép mã", copied: "Đã chép mã khôi phục.", done: "Đã cất mã",
  },
};
