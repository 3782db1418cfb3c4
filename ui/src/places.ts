import type { Subject } from "./backend/generated/types";
import { call } from "./data/call";
import type { Place } from "./router.svelte";

/** The parts of a đề án are seen on its own screen. */
const ofProposal = new Set(["contract", "advance", "acceptance", "paper", "beneficiary", "estimate_line"]);

/** Fields of a đề án that are lists of records, by the name of one; there the record that is wanting is begun. */
const folders: Record<string, string> = { advances: "advance", acceptances: "acceptance", contracts: "contract", beneficiaries: "beneficiary" };

/** Where the record a check speaks of is mended: its screen and its field. Null when it has none. */
export async function placeOf(subject: Subject, proposal: string | null): Promise<Place | null> {
  const { kind, uid, field } = subject;
  if (kind === "voucher") return { screen: "vouchers", params: { uid, field } };
  if (kind === "class") return { screen: "classes", params: { uid, field } };
  if (kind === "proposal" && field === "vouchers") return { screen: "vouchers", params: { proposal: uid } };
  if (kind === "proposal") return { screen: "proposals", params: { uid, field, ...(folders[field] && { [folders[field]]: "new" }) } };
  if (kind === "trainee") return placeOfTrainee(subject);
  if (ofProposal.has(kind) && proposal) return { screen: "proposals", params: { uid: proposal, [kind]: uid, field } };
  return kind === "plan" ? { screen: "proposals", params: {} } : null;
}

/** A học viên is seen in the list of the class. */
async function placeOfTrainee({ uid, field, label }: Subject): Promise<Place | null> {
  const { rows } = (await call("list_trainees", { year: null, class_uid: null, find: label, limit: null, reveal: false })).output;
  const found = rows.find((row) => row.uid === uid);
  return found ? { screen: "classes", params: { uid: found.class_uid, trainee: uid, field } } : null;
}
