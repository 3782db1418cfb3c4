import { backend } from "../backend";
import type { OfficerMessage, ProgressNews } from "../backend/backend";
import { call, officerMessage } from "./call";

/** A long piece of work of a dialog: its steps while it runs, and what the office had against it. */
export class LongWork {
  news = $state.raw<ProgressNews | null>(null);
  running = $state(false);
  problem = $state.raw<OfficerMessage | null>(null);
  readonly steps = $derived(
    (this.news?.steps ?? []).map((name, at) => ({ name, state: at < this.news!.step ? ("done" as const) : at === this.news!.step ? ("now" as const) : ("todo" as const) })),
  );

  /** Runs `work` unless it runs already; true when all went well. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.running) return false;
    this.running = true;
    this.problem = null;
    this.news = null;
    const deaf = backend.listen((next) => (this.news = next));
    try {
      await work();
      return true;
    } catch (failure) {
      this.problem = officerMessage(failure);
      return false;
    } finally {
      deaf();
      this.running = false;
    }
  }
  stop = () => void call("stop", {});
}
