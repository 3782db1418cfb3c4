import type { Severity } from "../backend/backend";
import type { IconName } from "./icons";

/** nhắc: may continue. chặn: must fix. sự cố: ours. đạt: fine. note: to know. */
export type Tone = "nhac" | "chan" | "suco" | "dat" | "note";

export const toneIcon: Record<Tone, IconName> = { nhac: "warn", chan: "stop", suco: "bug", dat: "check", note: "flag" };

/** The manner in which a message of the office is shown. */
export const toneOf: Record<Severity, Tone> = { warn: "nhac", block: "chan", fault: "suco" };
