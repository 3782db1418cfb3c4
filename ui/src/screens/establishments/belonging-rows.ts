import type { Machine, MachineCondition, Product, ProductLevel } from "../../backend/generated/types";
import type { CellProblem, CellValue } from "../../parts/grid-cells";
import { conditions, establishmentFormWords, productLevels } from "../../text/establishments";

const newUid = "00000000-0000-0000-0000-000000000000";
const keyOf = <Key extends string>(names: Record<Key, string>, label: string): Key | null => (Object.keys(names) as Key[]).find((key) => names[key] === label) ?? null;

/** Sản phẩm as the grid holds it: the level by its words. */
export interface ProductCells {
  uid: string;
  name: string;
  level: string;
  certificate_number: string;
  certified_on: string | null;
  valid_to: string | null;
  note: string;
}

export const newProduct = (): ProductCells => ({ uid: newUid, name: "", level: "", certificate_number: "", certified_on: null, valid_to: null, note: "" });
export const productCells = ({ level, establishment_uid: _, position: __, ...others }: Product): ProductCells => ({ ...others, level: level ? productLevels[level] : "" });
export const isBlankProduct = (row: ProductCells): boolean => !row.name && !row.level && !row.certificate_number && !row.certified_on;
export const productProblems = (row: ProductCells): CellProblem[] => (row.name ? [] : [{ column: "name", tone: "chan", text: establishmentFormWords.products.noName }]);
export const productsOf = (rows: ProductCells[], establishment_uid: string): Product[] =>
  rows
    .filter((row) => !isBlankProduct(row))
    .map((row, at) => ({ ...row, establishment_uid, position: at + 1, level: keyOf<ProductLevel>(productLevels, row.level) }));

/** Máy as the grid holds it: the condition by its words, the year as typed. */
export interface MachineCells {
  uid: string;
  name: string;
  model: string;
  serial_number: string;
  maker: string;
  made_in: string;
  condition: string;
  origin: string;
  price: CellValue;
  invoice_key: string;
  note: string;
}

export const newMachine = (): MachineCells => ({ uid: newUid, name: "", model: "", serial_number: "", maker: "", made_in: "", condition: conditions.new, origin: "", price: null, invoice_key: "", note: "" });
export const machineCells = ({ condition, made_in, proposal_uid: _, establishment_uid: __, position: ___, ...others }: Machine): MachineCells => ({
  ...others,
  made_in: made_in === null ? "" : String(made_in),
  condition: condition ? conditions[condition] : "",
});
export const isBlankMachine = (row: MachineCells): boolean => !row.name && !row.model && !row.serial_number && !row.maker && row.price === null;
export function machineProblems(row: MachineCells): CellProblem[] {
  const { noName, badYear } = establishmentFormWords.machines;
  const problems: CellProblem[] = row.name ? [] : [{ column: "name", tone: "chan", text: noName }];
  if (row.made_in && !/^(19|20)\d\d$/.test(row.made_in.trim())) problems.push({ column: "made_in", tone: "chan", text: badYear });
  return problems;
}
export const machinesOf = (rows: MachineCells[], proposal_uid: string, establishment_uid: string): Machine[] =>
  rows
    .filter((row) => !isBlankMachine(row))
    .map((row, at) => ({
      ...row,
      proposal_uid,
      establishment_uid,
      position: at + 1,
      made_in: row.made_in ? Number(row.made_in) : null,
      condition: keyOf<MachineCondition>(conditions, row.condition),
      price: typeof row.price === "number" ? row.price : null,
    }));
