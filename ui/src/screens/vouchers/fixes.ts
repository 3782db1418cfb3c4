import { router } from "../../router.svelte";
import { money, quantity } from "../../text/format";
import { voucherWords as words } from "../../text/vouchers";
import type { MealDays } from "./meal-days.svelte";
import type { VoucherDesk } from "./voucher-desk.svelte";

export interface Fix {
  label: string;
  chord: string;
  run: () => void;
}

/** Số tiền of the line typed in becomes what the estimate line still has. */
function lower(desk: VoucherDesk): void {
  const line = desk.paper.lines[desk.at];
  if (!line) return;
  line.grant -= desk.over;
  line.quantity = null;
  line.unit_price = null;
}

/** What the program can do about the line being typed, with Alt+1 and Alt+2. */
export function fixesFor(desk: VoucherDesk, meal: MealDays, addLine: (grant: number) => void): Fix[] {
  if (desk.readonly) return [];
  const line = desk.paper.lines[desk.at];
  if (desk.over > 0 && desk.looked === null && line && line.grant >= desk.over) {
    const over = desk.over;
    return [
      { label: words.over.lower(money(line.grant - over)), chord: "Alt+1", run: () => lower(desk) },
      { label: words.over.move, chord: "Alt+2", run: () => (lower(desk), addLine(over)) },
    ];
  }
  const classUid = desk.paper.voucher.class_uid;
  if (meal.offer === null || classUid === null) return [];
  return [
    { label: words.meal.take(quantity(meal.offer)), chord: "Alt+1", run: () => meal.take() },
    { label: words.meal.open, chord: "Alt+2", run: () => router.go("classes", { uid: classUid }) },
  ];
}
