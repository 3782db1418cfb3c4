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
};
