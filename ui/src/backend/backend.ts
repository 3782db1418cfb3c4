import type { Commands } from "./generated/commands";

export type { Commands };
export type CommandName = keyof Commands & string;

/** What a finished command gives back. `touched` names the subjects that changed ("vouchers", "proposal:<uid>"). */
export interface Done<Output> {
  output: Output;
  touched: string[];
  undo_label: string | null;
}

/** Nhắc: the officer may continue. Chặn: something must be fixed. Sự cố: the program is at fault. */
export type Severity = "warn" | "block" | "fault";

/** What the office says when a command did not go through: what happened, what to do, which fields. */
export interface OfficerMessage {
  code: string;
  severity: Severity;
  what: string;
  advice: string;
  fields: { field: string; message: string }[];
  reference: string | null;
}

/** The reply of either host to POST /call or invoke("call"). */
export type Reply<Output> = ({ ok: true } & Done<Output>) | { ok: false; error: OfficerMessage };

/** One step of long work: `step` counts from 0 within `steps`; `percent` is of the whole, null when unknown. */
export interface ProgressNews {
  task: string;
  steps: string[];
  step: number;
  percent: number | null;
  note: string | null;
}

/** A kind of file in a dialog: a Vietnamese name and the endings without dot. */
export interface FileKind {
  name: string;
  endings: string[];
}

/** The one door to the office; the desktop shell and the browser host stand behind it. */
export interface Backend {
  kind: "desktop" | "browser";
  call<K extends CommandName>(name: K, request: Commands[K]["request"]): Promise<Done<Commands[K]["output"]>>;
  /** Tells of steps of long work until the returned function is called. */
  listen(onNews: (news: ProgressNews) => void): () => void;
  /** Asks for a file to read; null when the officer closed the dialog. */
  openFile(title: string, kinds: FileKind[]): Promise<string | null>;
  /** Asks where to write; null when the officer closed the dialog. */
  saveFile(title: string, suggested: string, kinds: FileKind[]): Promise<string | null>;
  /** Asks for a folder; null when the officer closed the dialog. */
  openFolder(title: string): Promise<string | null>;
  /** Opens a written file with the program the machine has for it. */
  openPath(path: string): Promise<void>;
  /** Cỡ chữ: enlarges everything, 1 to 1.5. */
  zoom(factor: number): Promise<void>;
}

/** Thrown by `call` when the office answered with a message; the message is ready to be shown. */
export class OfficeRefusal extends Error {
  constructor(readonly officerMessage: OfficerMessage) {
    super(`${officerMessage.what} ${officerMessage.advice}`.trim());
    this.name = "OfficeRefusal";
  }
}

/** Takes the answer out of a reply, or throws what the office said. */
export function settle<Output>(reply: Reply<Output>): Done<Output> {
  if (!reply.ok) throw new OfficeRefusal(reply.error);
  return { output: reply.output, touched: reply.touched, undo_label: reply.undo_label };
}
