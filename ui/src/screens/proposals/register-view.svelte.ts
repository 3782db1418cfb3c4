import type { Sorting } from "../../parts/register-lines";
import type { Segment } from "./stages";

/** How the register was left, so that it is found again on the way back from a record. */
class RegisterView {
  segment = $state<Segment>("all");
  filter = $state("");
  sorting = $state.raw<Sorting | null>(null);
  selected = $state<string | null>(null);
}

export const view = new RegisterView();
