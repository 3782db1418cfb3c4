import type { ProposalRow, ProposalStep, Stage } from "../../backend/generated/types";
import type { LifeStep } from "../../parts/life";
import { day, dayInYear } from "../../text/format";
import { lifeWords } from "../../text/life";
import { proposalWords, stageNames } from "../../text/proposals";

/** The life of a đề án in order, without the side exits. */
export const life: Stage[] = [
  "draft",
  "registered",
  "appraised",
  "appraised_above",
  "approved",
  "assigned",
  "contracted",
  "advanced",
  "in_progress",
  "completed",
  "accepted",
  "closed",
  "settled",
  "follow_up",
];
export const exits: Stage[] = ["terminated", "force_majeure", "recovered"];

const gauges: Record<Stage, number | null> = {
  draft: 1,
  registered: 1,
  appraised: 2,
  appraised_above: 2,
  approved: 3,
  assigned: 3,
  contracted: 4,
  advanced: 4,
  in_progress: 5,
  completed: 5,
  accepted: 6,
  closed: 6,
  settled: 7,
  follow_up: 7,
  terminated: null,
  force_majeure: null,
  recovered: null,
};

/** Place on the gauge of seven; null for a side exit. */
export const gaugeOf = (stage: Stage): number | null => gauges[stage];

/** Đã khóa: the office refuses every change. */
export const isSettled = (stage: Stage): boolean => stage === "settled" || stage === "follow_up";

/** The money is being counted up: from the completed work on, and on every side exit. */
export const hasEnded = (stage: Stage): boolean => exits.includes(stage) || life.indexOf(stage) >= life.indexOf("completed");

export type Segment = keyof typeof proposalWords.segments;

/** Where a đề án is counted above the register; what left the normal life is done with. */
export function segmentOf({ stage }: Pick<ProposalRow, "stage">): Segment {
  const gauge = gaugeOf(stage);
  if (gauge === null || gauge === 7) return "done";
  return gauge <= 3 ? "prepare" : ({ 4: "contract", 5: "work", 6: "accept" } as const)[gauge as 4 | 5 | 6];
}

/** The stage with which each node of the life line is behind us. */
const doneWith: Stage[] = ["registered", "appraised", "approved", "contracted", "completed", "accepted", "settled"];

/** The seven nodes of the life line with the day of each; `now` says how far the present one is. */
export function lifeLine(stage: Stage, steps: ProposalStep[], year: number, now: string): LifeStep[] {
  const isExit = gaugeOf(stage) === null;
  const furthest = isExit ? Math.max(0, ...steps.map((step) => life.indexOf(step.stage))) : life.indexOf(stage);
  const lastOf = (node: number) =>
    steps.find((step) => step.stage === doneWith[node]) ?? steps.filter((step) => gaugeOf(step.stage) === node + 1 && step.stage !== "draft").at(-1);
  const present = doneWith.findIndex((done) => life.indexOf(done) > furthest);
  return proposalWords.life.nodes.map((name, node) => {
    const reached = lastOf(node);
    const when = reached ? dayInYear(reached.reached_on, year) : "";
    if (present < 0 || node < present) return { name, state: "done", note: when };
    if (node > present) return { name, state: "todo" };
    return isExit
      ? { name: stageNames[stage], state: "block", note: dayInYear(steps.at(-1)?.reached_on, year) }
      : { name, state: "now", note: now || when };
  });
}

/** Every step that was recorded, with its paper and who decided; a step given back is marked. */
export const recordedSteps = (steps: ProposalStep[]): LifeStep[] =>
  steps.map((step) => ({
    name: step.kind === "returned" ? lifeWords.returned(stageNames[step.stage]) : stageNames[step.stage],
    when: day(step.reached_on),
    state: step.kind === "returned" || exits.includes(step.stage) ? "block" : "done",
    note: [step.paper, step.paper_number, step.decided_by, step.kind === "returned" ? step.note : ""].filter(Boolean).join(" · ") || undefined,
  }));

/** The steps that were recorded, then what is still to come. */
export function lifeList(stage: Stage, steps: ProposalStep[], year: number, now: string): LifeStep[] {
  const done = steps.map((step): LifeStep => ({
    name: stageNames[step.stage],
    when: day(step.reached_on),
    state: exits.includes(step.stage) ? "block" : "done",
    note: [step.paper, step.paper_number].filter(Boolean).join(" ") || undefined,
  }));
  const line = lifeLine(stage, steps, year, now);
  const at = line.findIndex((step) => step.state === "now");
  const rest = line.slice(line.findIndex((step) => step.state === "todo")).filter((step) => step.state === "todo");
  if (at < 0) return [...done, ...rest];
  // A step that only began what is going on now is not told twice.
  const begun = steps.findLastIndex((step) => gaugeOf(step.stage) === at + 1 && step.stage === stage);
  const present: LifeStep =
    begun < 0 ? { ...line[at]!, when: proposalWords.life.now } : { ...done[begun]!, state: "now", note: now || done[begun]!.note };
  return [...done.filter((_, place) => place !== begun), present, ...rest];
}
