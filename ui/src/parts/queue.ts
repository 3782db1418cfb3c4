import type { IconName } from "./icons";

/** One thing to do: icon, text and context, when or how much, one verb. */
export interface QueueItem {
  id: string;
  icon: IconName;
  tone: "chan" | "nhac" | "suco" | "dat" | "acc";
  text: string;
  context: string;
  /** Bold at the right: "Còn 5 ngày". */
  when?: string;
  /** Under it: "21/12/2013". */
  whenNote?: string;
  verb: string;
  act: () => void;
}

export interface QueueGroup {
  name: string;
  rows: QueueItem[];
}
