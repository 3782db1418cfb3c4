import type { OfficerMessage } from "../backend/backend";
import { officerMessage } from "./call";

/** Saving one form: whether it is under way, and what the office had against it, as a whole and field by field. */
export class Saving {
  problem = $state.raw<OfficerMessage | null>(null);
  busy = $state(false);
  /** By the office's name of the field, for the `error` of the field parts. */
  readonly errors: Record<string, string> = $derived(Object.fromEntries((this.problem?.fields ?? []).map(({ field, message }) => [field, message])));

  /** Runs `save` unless it runs already. On a refusal `refused` is told the faulty fields; true when all went well. */
  async run(save: () => Promise<unknown>, refused?: (fields: OfficerMessage["fields"]) => void): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await save();
      this.problem = null;
      return true;
    } catch (failure) {
      this.problem = officerMessage(failure);
      refused?.(this.problem.fields);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
