import type { BudgetCodes, BudgetSetting, BudgetUse } from "../../backend/generated/types";
import type { CellProblem, GridColumn } from "../../parts/grid-cells";
import { itemNames } from "../../text/proposals";
import { budgetUses, treasuryWords } from "../../text/treasury";

const words = treasuryWords.codes;
const newUid = "00000000-0000-0000-0000-000000000000";

/** One use and its code; `item` is the khoản mục chi of a tiểu mục. */
export interface CodeCells {
  uid: string;
  used_for: BudgetUse;
  item: BudgetSetting["item"];
  use: string;
  code: string;
  proposed: string;
}

const kinds: Partial<Record<BudgetUse, string>> = { chapter: "chapter", sector: "sector", sub_item: "sub_item", added_sub_item: "sub_item" };

const useOf = (used_for: BudgetUse, item: BudgetSetting["item"]) => (item ? `${budgetUses.sub_item}: ${itemNames[item]}` : budgetUses[used_for]);

const nameOf = (codes: BudgetCodes, row: CodeCells) => codes.list.find((one) => one.kind === kinds[row.used_for] && one.code === (row.code.trim() || row.proposed))?.name ?? "";

/** A row for each use the program asks for, then the codes the accountant added to the list. */
export function codeRows(codes: BudgetCodes): CodeCells[] {
  const heads: BudgetUse[] = ["chapter", "sector", "fund"];
  const uses = [...heads.map((used_for) => ({ used_for, item: null })), ...(Object.keys(itemNames) as NonNullable<BudgetSetting["item"]>[]).map((item) => ({ used_for: "sub_item" as const, item }))];
  const find = (rows: BudgetSetting[], use: { used_for: BudgetUse; item: BudgetSetting["item"] }) => rows.find((row) => row.used_for === use.used_for && row.item === use.item);
  const asked = uses.map((use) => ({ ...use, uid: find(codes.chosen, use)?.uid ?? newUid, use: useOf(use.used_for, use.item), code: find(codes.chosen, use)?.code ?? "", proposed: find(codes.proposed, use)?.code ?? "" }));
  const added = codes.chosen.filter((row) => row.used_for === "added_sub_item").map((row) => ({ ...row, use: budgetUses.added_sub_item, proposed: "" }));
  return [...asked, ...added, emptyCode()];
}

export const emptyCode = (): CodeCells => ({ uid: newUid, used_for: "added_sub_item", item: null, use: budgetUses.added_sub_item, code: "", proposed: "" });

export const codeColumns = (codes: BudgetCodes): GridColumn<CodeCells>[] => [
  { key: "use", title: words.use, kind: "computed", width: 300 },
  { key: "code", title: words.code, kind: "text", width: 140 },
  { key: "proposed", title: words.proposed, kind: "computed", width: 110, text: (row) => (row.proposed ? `${row.proposed} ○` : "") },
  { key: "uid", title: words.name, kind: "computed", text: (row) => nameOf(codes, row) },
];

/** A code of the lists must stand in them; one that is added is the way to say otherwise. */
export function codeProblems(codes: BudgetCodes, row: CodeCells, all: CodeCells[]): CellProblem[] {
  const kind = kinds[row.used_for];
  const code = row.code.trim();
  if (!code || !kind || row.used_for === "added_sub_item") return [];
  const known = codes.list.some((one) => one.kind === kind && one.code === code) || all.some((one) => one.used_for === "added_sub_item" && one.code.trim() === code);
  return known ? [] : [{ column: "code", tone: "chan", text: words.unknown }];
}

export const settingsOf = (rows: CodeCells[]): BudgetSetting[] => rows.filter((row) => row.code.trim() !== "").map(({ uid, used_for, item, code }) => ({ uid, used_for, item, code: code.trim() }));
