import type { SearchHit, Subject, Target } from "./backend/generated/types";
import { call } from "./data/call";
import type { Place } from "./router.svelte";

/** The parts of a đề án are seen on its own screen. */
const ofProposal = new Set(["contract", "advance", "acceptance", "paper", "beneficiary", "estimate_line", "delegate", "visit"]);

/** Fields of a đề án that are lists of records, by the name of one; there the record that is wanting is begun. */
const folders: Record<string, string> = { advances: "advance", acceptances: "acceptance", contracts: "contract", beneficiaries: "beneficiary", delegates: "delegate" };

/** Where the record a check speaks of is mended: its screen and its field. Null when it has none. */
export async function placeOf(subject: Subject, proposal: string | null): Promise<Place | null> {
  const { kind, uid, field } = subject;
  if (kind === "voucher" && isOfTreasury(field)) return { screen: "vouchers", params: { uid, treasury: field } };
  if (kind === "advance_paper" && proposal) return placeOfAdvancePaper(uid, proposal);
  if (kind === "machine" && proposal) return placeOfMachine(uid, proposal);
  if (kind === "voucher") return { screen: "vouchers", params: { uid, field } };
  if (kind === "invoice") return { screen: "invoices", params: { uid, field } };
  if (kind === "class") return { screen: "classes", params: { uid, field } };
  if (kind === "proposal" && field === "vouchers") return { screen: "vouchers", params: { proposal: uid } };
  if (kind === "proposal") return { screen: "proposals", params: { uid, field, ...(folders[field] && { [folders[field]]: "new" }) } };
  if (kind === "trainee") return placeOfTrainee(subject);
  if (ofProposal.has(kind) && proposal) return { screen: "proposals", params: { uid: proposal, [kind]: uid, field } };
  if (kind === "plan") return { screen: "proposals", params: {} };
  // A kind without a place of its own is seen with its đề án.
  return proposal ? { screen: "proposals", params: { uid: proposal } } : null;
}

/** What is declared to the treasury, and the list of payees, are typed apart from the voucher. */
const isOfTreasury = (field: string): boolean => field === "list" || field.startsWith("treasury.");

/** A giấy tạm ứng is opened from a voucher of its đề án; without one the đề án is shown. */
async function placeOfAdvancePaper(uid: string, proposal: string): Promise<Place> {
  const { rows } = (await call("list_vouchers", { year: null, source: null, proposal_uid: proposal, kind: null, state: null, find: "", limit: 1 })).output;
  const first = rows[0];
  return first ? { screen: "vouchers", params: { uid: first.uid, advance_paper: uid } } : { screen: "proposals", params: { uid: proposal } };
}

/** Máy móc are typed at the cơ sở that received them. */
async function placeOfMachine(uid: string, proposal: string): Promise<Place> {
  const { beneficiaries } = (await call("show_proposal", { uid: proposal })).output;
  for (const { establishment } of beneficiaries) {
    const { machines } = (await call("show_establishment", { uid: establishment.uid, reveal: false })).output;
    if (machines.some(({ machine }) => machine.uid === uid)) return { screen: "establishments", params: { uid: establishment.uid, machines: proposal } };
  }
  return { screen: "proposals", params: { uid: proposal } };
}

/** A học viên is seen in the list of the class. */
async function placeOfTrainee({ uid, field, label }: Subject): Promise<Place | null> {
  const { rows } = (await call("list_trainees", { year: null, class_uid: null, find: label, limit: null, reveal: false })).output;
  const found = rows.find((row) => row.uid === uid);
  return found ? { screen: "classes", params: { uid: found.class_uid, trainee: uid, field } } : null;
}

/** Where a việc of the home screen is done: at the record its rule speaks of, or on the screen it names. */
export async function placeOfTarget({ screen, uid, proposal_uid, field, subject }: Target): Promise<Place> {
  const part = subject && screen !== "settlements" ? await placeOf(subject, proposal_uid) : null;
  if (part) return part;
  if (uid === "") return { screen, params: {} };
  const folder = screen === "proposals" ? folders[field] : undefined;
  return { screen, params: { uid, ...(field && { field }), ...(folder && { [folder]: "new" }) } };
}

/** Where a hit of the search opens; a học viên in the list of the class. */
export async function placeOfHit({ kind, uid, title }: SearchHit): Promise<Place> {
  if (kind !== "trainee") return { screen: { proposal: "proposals", class: "classes", voucher: "vouchers", establishment: "establishments" }[kind], params: { uid } };
  const { rows } = (await call("list_trainees", { year: null, class_uid: uid, find: title, limit: 1, reveal: false })).output;
  return { screen: "classes", params: { uid, ...(rows[0] && { trainee: rows[0].uid }) } };
}
