import type { EstablishmentRow } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { establishmentKinds, establishmentWords as words } from "../../text/establishments";
import { registerMoney } from "../../text/format";

const { columns: titles } = words;
const sum = (rows: EstablishmentRow[], of: (row: EstablishmentRow) => number) => rows.reduce((total, row) => total + of(row), 0);

export const columns: RegisterColumn<EstablishmentRow>[] = [
  { key: "name", title: titles.name, text: (row) => row.name, note: (row) => [row.trade, row.representative].filter(Boolean).join(" · "), seek: (row) => row.address },
  { key: "kind", title: titles.kind, width: 196, text: (row) => establishmentKinds[row.kind] },
  { key: "tax", title: titles.taxCode, width: 124, text: (row) => row.tax_code || "–" },
  {
    key: "commune",
    title: titles.commune,
    width: 148,
    text: (row) => row.commune || words.noCommune,
    tone: (row) => (row.commune ? undefined : "nhac"),
  },
  {
    key: "workers",
    title: titles.workers,
    width: 88,
    numeric: true,
    text: (row) => (row.workers === null ? "–" : String(row.workers)),
    order: (row) => row.workers ?? -1,
    total: (rows) => String(sum(rows, (row) => row.workers ?? 0)),
  },
  { key: "supports", title: titles.supports, width: 64, numeric: true, text: (row) => (row.supports ? String(row.supports) : "–"), order: (row) => row.supports, total: (rows) => String(sum(rows, (row) => row.supports)) },
  { key: "granted", title: titles.granted, unit: "đồng", width: 136, numeric: true, text: (row) => registerMoney(row.granted), order: (row) => row.granted, total: (rows) => registerMoney(sum(rows, (row) => row.granted)) },
  { key: "year", title: titles.lastYear, width: 64, numeric: true, text: (row) => (row.last_year === null ? "–" : String(row.last_year)), order: (row) => row.last_year ?? 0 },
];
