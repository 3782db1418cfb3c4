import { call } from "./call";
import { session } from "./session.svelte";

const key = "officer";

/** Cán bộ: tells the office who is working, and keeps the name on this machine. Empty = nobody named. */
export async function nameOfficer(name: string): Promise<void> {
  await call("set_officer", { name });
  localStorage.setItem(key, name);
}

/** The office forgets the name with the file it closed; it is told again when a file is opened. */
export async function restoreOfficer(): Promise<void> {
  const name = localStorage.getItem(key);
  if (name && session.status?.file?.officer === "") await call("set_officer", { name });
}
