import { classRecordWords, groupNames } from "../../text/classes";
import { parseQuantity } from "../../text/parse";
import { isBlank, type SheetRow } from "./trainee-rows";

/** One line about the people of the grid: how many of each đối tượng, how many from far away. */
export function traineeFigures(rows: SheetRow[], farKm: string): string {
  const people = rows.filter((row) => !isBlank(row));
  const groups = Object.values(groupNames).map((name) => ({
    name,
    count: people.filter((row) => (row.group || groupNames.other_rural) === name).length,
  }));
  const far = people.filter((row) => (parseQuantity(row.distance_km) ?? 0) >= Number(farKm) && row.distance_km !== "").length;
  return [
    ...groups.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${count}`),
    ...(far > 0 ? [classRecordWords.far(farKm.replace(".", ","), far)] : []),
  ].join(" · ");
}
