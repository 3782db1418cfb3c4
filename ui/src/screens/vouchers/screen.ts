import { call } from "../../data/call";
import { router } from "../../router.svelte";
import { day, moneyDong } from "../../text/format";
import { voucherWords } from "../../text/vouchers";
import type { Screen } from "../screen";
import Vouchers from "./Vouchers.svelte";

export const screen: Screen = {
  id: "vouchers",
  label: voucherWords.title,
  icon: "receipt",
  place: "daily",
  order: 4,
  component: Vouchers,
  guide: voucherWords.guide,
  async find(text) {
    if (/^[@>]/.test(text)) return [];
    const find = text.replace(/^#/, "").trim();
    const { rows } = (await call("list_vouchers", { year: null, source: null, proposal_uid: null, kind: null, state: null, find, limit: 6 })).output;
    return rows.map((row) => ({
      id: `voucher:${row.uid}`,
      group: voucherWords.title,
      icon: "receipt",
      text: [row.number, row.reason].filter(Boolean).join(" "),
      note: `${day(row.paid_on)} · ${moneyDong(row.amount)}`,
      run: () => router.go("vouchers", { uid: row.uid }),
    }));
  },
};
