import type { CounterpartProof } from "../backend/generated/types";

/** Loại chứng minh vốn đối ứng. */
export const counterpartProofs: Record<CounterpartProof, string> = {
  bank_statement: "Sao kê ngân hàng",
  invoice: "Hóa đơn",
  loan_contract: "Hợp đồng vay",
};

/** Words of the proofs of a beneficiary's own money. */
export const evidenceWords = {
  titleNew: "Ghi chứng minh vốn đối ứng",
  titleEdit: "Chứng minh vốn đối ứng",
  beneficiary: "Đơn vị thụ hưởng",
  proof: "Loại giấy tờ",
  number: "Số giấy tờ",
  day: "Ngày",
  amount: "Số tiền chứng minh",
  note: "Ghi chú",
  committed: "Vốn đối ứng cam kết",
  proved: "Đã chứng minh",
  missing: "Còn thiếu",
  late: (signed: string) => `Sau ngày ký hợp đồng hỗ trợ ${signed} nên chưa được tính.`,
  dayMissing: "Gõ ngày của giấy tờ.",
  save: "Lưu chứng minh",
  remove: "Bỏ chứng minh",
  scanned: "có bản quét",
  provedOf: (proved: string, committed: string) => `đối ứng đã chứng minh ${proved}/${committed}`,
  total: (proved: string, committed: string) => `Đã chứng minh ${proved}, cam kết ${committed}`,
  stillMissing: (amount: string) => `, còn thiếu ${amount}`,
};
