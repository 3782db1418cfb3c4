/** done: behind us. now: going on. todo: to come. block: cannot go on. */
export type StepState = "done" | "now" | "todo" | "block";

export interface LifeStep {
  name: string;
  state: StepState;
  /** Under the name: a day, or how far it is. */
  note?: string;
  /** Left of the timeline: dd/mm/yyyy or "Đang làm". */
  when?: string;
}
