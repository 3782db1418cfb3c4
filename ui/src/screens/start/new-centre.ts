import type { CreateFile, Province } from "../../backend/generated/types";
import { startWords as words } from "../../text/start";

/** An empty form for a new unit. */
export const blankCentre = (): CreateFile => ({
  path: "", name: "", department: "", province_code: "", place: "", address: "", head: "", chief_accountant: "", cashier: "", budget_unit_code: "", tax_code: "", is_department: false,
});

/** "Lai Châu" of "Tỉnh Lai Châu", as it is written before a date. */
export const placeOf = (province: string): string => province.replace(/^(Tỉnh|Thành phố)\s+/, "");

const withLowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A file in a folder, written as the machine of that folder writes it. */
export const within = (folder: string, name: string): string => (folder ? `${folder}${folder.includes("\\") ? "\\" : "/"}${name}` : name);

/** What follows from the province; only what was empty or had followed from the one before is filled in. */
export function withProvince(draft: CreateFile, before: Province | undefined, province: Province, folder: string): CreateFile {
  const guess = (of: Province | undefined) => ({
    department: of ? words.departmentOf(withLowerFirst(of.name)) : "",
    place: of ? placeOf(of.name) : "",
    path: within(folder, words.fileName(of ? placeOf(of.name) : "")),
  });
  const [old, next] = [guess(before), guess(province)];
  const kept = (field: keyof typeof next) => (draft[field] === "" || draft[field] === old[field] ? next[field] : draft[field]);
  return { ...draft, province_code: province.code, department: kept("department"), place: kept("place"), path: kept("path") };
}
