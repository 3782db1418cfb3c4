import type { DoubleSupport, OfferedProposal, ReceivedPackage, ReceivedRow, SentPackage } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { exchangeWords as words } from "../../text/exchange";
import { day, fileSize, moment, money, registerMoney } from "../../text/format";

const sources = { national: "KCQG", local: "KCĐP" };

/** "Cả năm 2026 · KCQG": what a package covers. */
export function covered(of: Pick<SentPackage, "scope" | "year" | "source">): string {
  const scope = of.scope === "all" ? words.scopes.all : `${words.scopes[of.scope]} ${of.year ?? ""}`.trim();
  return of.source ? `${scope} · ${sources[of.source]}` : scope;
}

const send = words.send.columns;
const stateOf = (row: SentPackage) =>
  row.answered_at ? words.send.received(day(row.answered_at.slice(0, 10))) : row.carried_at ? words.send.noReceipt : words.send.notCarried;

/** Sổ giao nhận: who, when, on what ground, how many people, to whom. */
export const sentColumns: RegisterColumn<SentPackage>[] = [
  { key: "number", title: send.number, width: 64, numeric: true, text: (row) => String(row.sequence), order: (row) => row.sequence },
  { key: "content", title: send.content, text: covered, note: (row) => `${row.sent_to} · ${row.ground}` },
  { key: "made", title: send.made, width: 132, text: (row) => moment(row.made_at), note: (row) => row.made_by, order: (row) => row.made_at },
  { key: "people", title: send.people, width: 78, numeric: true, text: (row) => String(row.people), order: (row) => row.people },
  { key: "size", title: send.size, width: 84, numeric: true, text: (row) => fileSize(row.bytes), order: (row) => row.bytes },
  { key: "state", title: send.state, width: 186, text: stateOf, note: (row) => (row.recipient ? words.send.byRecipient : words.send.byPassphrase), tone: (row) => (row.answered_at ? "dat" : row.carried_at ? "" : "nhac") },
];

const receive = words.receive.columns;
const sum = (pick: (row: ReceivedRow) => number) => (rows: ReceivedRow[]) => money(rows.reduce((all, row) => all + pick(row), 0));

/** Sổ tổng hợp, grouped by centre. */
export const rowColumns: RegisterColumn<ReceivedRow>[] = [
  { key: "code", title: receive.code, width: 76, text: (row) => row.code },
  { key: "title", title: receive.title, text: (row) => row.title },
  { key: "year", title: receive.year, width: 116, text: (row) => `${row.year} · ${sources[row.source]}`, order: (row) => row.year },
  { key: "people", title: receive.people, width: 80, numeric: true, text: (row) => (row.people ? String(row.people) : "–"), order: (row) => row.people, total: sum((row) => row.people) },
  { key: "approved", title: receive.approved, width: 118, numeric: true, text: (row) => registerMoney(row.approved), order: (row) => row.approved, total: sum((row) => row.approved) },
  { key: "settled", title: receive.settled, width: 118, numeric: true, text: (row) => registerMoney(row.settled), order: (row) => row.settled, total: sum((row) => row.settled) },
  { key: "number", title: receive.number, width: 56, numeric: true, text: (row) => String(row.sequence), order: (row) => row.sequence },
];

export const packageColumns: RegisterColumn<ReceivedPackage>[] = [
  { key: "number", title: receive.number, width: 64, numeric: true, text: (row) => String(row.sequence), order: (row) => row.sequence },
  { key: "content", title: receive.content, text: covered },
  { key: "proposals", title: receive.proposals, width: 72, numeric: true, text: (row) => String(row.proposals) },
  { key: "people", title: receive.people, width: 84, numeric: true, text: (row) => String(row.people) },
  { key: "size", title: receive.size, width: 84, numeric: true, text: (row) => fileSize(row.bytes) },
  { key: "made", title: receive.made, width: 132, text: (row) => moment(row.made_at), order: (row) => row.made_at },
  { key: "received", title: receive.received, width: 132, text: (row) => moment(row.received_at), note: (row) => row.received_by, order: (row) => row.received_at },
];

const double = words.receive.double;

export const doubleColumns: RegisterColumn<DoubleSupport>[] = [
  { key: "who", title: receive.who, width: 260, text: (row) => row.name, note: (row) => `${double.kinds[row.kind]} · ${row.number}` },
  { key: "where", title: receive.where, text: (row) => row.supports.map((one) => `${one.centre}: ${one.code} (${one.year})`).join("; ") },
  {
    key: "decision", title: receive.decision, width: 230,
    text: (row) => (row.decision ? (row.decision.accepted ? double.yes : double.no) : double.open),
    note: (row) => (row.decision ? `${row.decision.reason} · ${day(row.decision.decided_on)}` : ""),
    tone: (row) => (row.decision ? "" : "nhac"),
  },
];

/** What taking a package in would change. */
export const offerColumns: RegisterColumn<OfferedProposal>[] = [
  { key: "code", title: receive.code, width: 76, text: (row) => row.code },
  { key: "title", title: receive.title, text: (row) => row.title },
  { key: "year", title: receive.year, width: 116, text: (row) => `${row.year} · ${sources[row.source]}` },
  { key: "standing", title: receive.standing, width: 150, text: (row) => words.receive.rowStandings[row.standing], tone: (row) => (row.standing === "new" ? "dat" : row.standing === "changed" ? "nhac" : "ink2") },
  { key: "before", title: receive.before, width: 118, numeric: true, text: (row) => registerMoney(row.settled_before) },
  { key: "settled", title: receive.settled, width: 118, numeric: true, text: (row) => registerMoney(row.settled) },
];
