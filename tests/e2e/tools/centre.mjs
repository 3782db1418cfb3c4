// A made-up centre, put in place without the screens, for stories that begin in the middle of the year.
import { join } from "node:path";

const none = "00000000-0000-0000-0000-000000000000";
/** The budget year: that of the office's clock. */
export const year = new Date(Date.now() + 7 * 3600_000).getUTCFullYear();

/** What a command answers; a refusal fails the story. */
export async function asked(host, name, request) {
  const answer = await host.call(name, request);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.output;
}

/** A new data file of the centre; answers its path. */
export async function foundCentre(host, folder) {
  const path = join(folder, "lai-châu.kcdb");
  await asked(host, "create_file", {
    path, name: "Trung tâm Khuyến công Lai Châu", department: "Sở Công Thương Lai Châu", province_code: "12",
    place: "Lai Châu", head: "Lò Văn Hương", chief_accountant: "Lù Thị Hồng", cashier: "Vàng Thị Mỷ",
  });
  return path;
}

/** QG-01, training of sewers, with an estimate of two lines: 9.000.000 đ of meals, 9.000.000 đ of material. */
export async function foundProposal(host) {
  const proposal = await asked(host, "save_proposal", {
    uid: none, plan_uid: null, code: "", office_code: "", title: "Đào tạo nghề may công nghiệp", kind: "training",
    source: "national", year, approved_grant: 18_000_000, approved_other: null, support_basis: "full_cost",
    implementer: "Trung tâm Khuyến công Lai Châu", partner: "", beneficiary_text: "Lao động nông thôn", place: "Xã Bình Lư",
    commune_code: null, quantity: "30", quantity_unit: "lao động", goal: "", starts_on: `${year}-03-02`,
    ends_on: `${year}-06-30`, stage: "in_progress", progress_percent: null, regulation_pack: "", officer: "", note: "",
  });
  const line = (position, content, item, unit, quantity, price) => ({
    uid: none, proposal_uid: proposal, position, content, item, unit, quantity: String(quantity), unit_price: String(price),
    amount: quantity * price, grant: quantity * price, counterpart: 0, other: 0, sub_item: "", done_quantity: null, note: "",
  });
  const lines = [
    line(1, "Tiền ăn học viên", "meal", "ngày", 180, 50_000),
    line(2, "Vật tư thực hành", "material", "bộ", 30, 300_000),
  ];
  await asked(host, "save_estimate", { proposal_uid: proposal, lines });
  return proposal;
}

/** Lớp May 1 of a đề án, six days from Monday to Saturday or what the week has of them. */
export function foundClass(host, proposal, name = "May 1") {
  const days = [6, 7, 8, 9, 10, 11, 12].map((day) => `${year}-04-${String(day).padStart(2, "0")}`);
  const school = days.filter((day) => new Date(`${day}T00:00Z`).getUTCDay() !== 0);
  return asked(host, "save_class", {
    uid: none, proposal_uid: proposal, code: "", name, trade: "May công nghiệp", place: "Xã Bình Lư", commune_code: null,
    starts_on: school[0], ends_on: school.at(-1), class_days: school.join(" "), regime: "ND338-2025", meal_rate: 50_000,
    travel_rate: 200_000, travel_min_km: "15", instructor: "", class_manager: "", opening_decision: "", tested_on: null,
    certificate_decision: "", certified_on: null, note: "",
  });
}
