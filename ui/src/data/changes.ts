type Listener = (touched: string[]) => void;

const listeners = new Set<Listener>();

/** Tells every live query which subjects a finished command touched. */
export function announce(touched: string[]): void {
  if (touched.length > 0) for (const listener of [...listeners]) listener(touched);
}

/** Calls `listener` after each change until the returned function is called. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True when a touched subject is watched. "proposal" watches every "proposal:<uid>"; "*" touches all. */
export function isWatched(watched: string[], touched: string[]): boolean {
  return touched.some((subject) => subject === "*" || watched.some((tag) => tag === subject || subject.startsWith(`${tag}:`)));
}

/** All the books a figure of the whole year rests on. */
export const everyBook = [
  "proposal", "proposals", "annual_plans", "vouchers", "training_classes", "trainees", "supporting_papers", "contracts", "advances",
  "acceptances", "beneficiaries", "establishments", "check_overrides", "signatories", "centres", "file",
];
