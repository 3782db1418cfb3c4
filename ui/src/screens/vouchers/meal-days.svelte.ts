import { LiveQuery } from "../../data/live.svelte";
import { quantity } from "../../text/format";
import { voucherWords } from "../../text/vouchers";
import { followProduct } from "./draft";
import type { VoucherDesk } from "./voucher-desk.svelte";

/** Tiền ăn follows attendance: what the sheet of the class gives for a meal line. Make one while a component is being set up. */
export class MealDays {
  readonly #class = new LiveQuery("show_class", () => (this.#classUid ? { uid: this.#classUid, reveal: false } : null), () => [`class:${this.#classUid}`]);
  readonly #line = $derived.by(() => this.desk.paper.lines[this.desk.at]);
  readonly #isMeal = $derived.by(() => this.desk.estimate.find((line) => line.uid === this.#line?.estimate_line_uid)?.item === "meal");
  /** Ngày được tiền ăn of the class; null when this is no meal line of a class. */
  readonly days = $derived.by(() => (!this.desk.readonly && this.#isMeal && this.#class.current ? this.#class.current.meal_days : null));
  readonly #typed = $derived(this.#line?.quantity == null ? null : Number(this.#line.quantity));
  readonly warn = $derived(this.days !== null && this.days > 0 && this.#typed !== null && this.#typed > this.days ? voucherWords.meal.more(quantity(this.days)) : null);
  /** Offered while nothing, or too much, is typed. */
  readonly offer = $derived(this.days !== null && this.days > 0 && (this.#typed === null || this.warn !== null) ? this.days : null);

  constructor(private readonly desk: VoucherDesk) {}

  get #classUid(): string | null {
    return this.desk.paper.voucher.class_uid;
  }

  /** Alt+1: the days of the sheet at the rate of the class. */
  take(): void {
    const rate = this.#class.current?.class.meal_rate;
    if (this.days === null || !this.#line) return;
    this.#line.quantity = String(this.days);
    if (rate) this.#line.unit_price = String(rate);
    followProduct(this.#line);
  }
}
