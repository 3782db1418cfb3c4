import { backend } from "../backend";
import { OfficeRefusal, type CommandName, type Commands, type Done, type OfficerMessage } from "../backend/backend";
import { words } from "../text/vi";
import { announce } from "./changes";

type Finished = (done: Done<unknown>) => void;
const finished = new Set<Finished>();

/** Calls `listener` after every command that changed something and can be undone. */
export function onUndoable(listener: Finished): () => void {
  finished.add(listener);
  return () => finished.delete(listener);
}

/** Runs a command of the office; live queries that show what it touched reload by themselves. */
export async function call<K extends CommandName>(name: K, request: Commands[K]["request"]): Promise<Done<Commands[K]["output"]>> {
  const done = await backend.call(name, request);
  announce(done.touched);
  if (done.undo_label !== null) for (const listener of finished) listener(done);
  return done;
}

/** Any failure as words for the officer: the office's own message, or a fault when the host did not answer. */
export function officerMessage(failure: unknown): OfficerMessage {
  if (failure instanceof OfficeRefusal) return failure.officerMessage;
  const { what, advice } = words.fault;
  return { code: "UI", severity: "fault", what, advice, fields: [], reference: String(failure) };
}

/** The message of each faulty field by its name, for the `error` of the field parts. */
export function fieldErrors(failure: unknown): Record<string, string> {
  return Object.fromEntries(officerMessage(failure).fields.map(({ field, message }) => [field, message]));
}
