import type { Sorting } from "../../parts/register-lines";
import type { Segment } from "./register-columns";

/** How the register was left, so that it is found again on the way back. */
class RegisterView {
  segment = $state<Segment>("all");
  filter = $state("");
  sorting = $state.raw<Sorting | null>(null);
  /** The đề án it is narrowed to; "" shows all. */
  proposal = $state("");
  /** Every voucher was asked for, not only the newest. */
  all = $state(false);
  /** A filter or another order looks through all of them. */
  get wantsAll(): boolean {
    return this.all || this.filter !== "" || this.sorting !== null;
  }
  /** The paper that was on the desk. */
  selected = $state<string | null>(null);
}

export const view = new RegisterView();
