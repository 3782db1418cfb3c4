import type { EstablishmentRecord, EstablishmentSupport } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { establishmentKinds, establishmentRecordWords as words, sexes } from "../../text/establishments";
import { day, moneyDong, registerMoney } from "../../text/format";
import { sourceShort } from "../../text/proposals";

interface Fact {
  name: string;
  value: string;
  tone?: "chan" | "nhac" | "dat";
}

/** What is known of a cơ sở, without the empty lines; an address without a commune stands out. */
export function factsOf(record: EstablishmentRecord): Fact[] {
  const { establishment: of, commune } = record;
  const { facts } = words;
  const join = (...parts: (string | false | null)[]) => parts.filter(Boolean).join(", ");
  const all: Fact[] = [
    { name: facts.kind, value: establishmentKinds[of.kind] },
    { name: facts.taxCode, value: record.tax_code_slip ? `${of.tax_code} (${words.slip})` : of.tax_code, ...(record.tax_code_slip && { tone: "nhac" as const }) },
    { name: facts.registration, value: join(of.registration_number, of.registered_on && day(of.registered_on)) },
    { name: facts.place, value: of.address },
    { name: facts.commune, value: commune || words.noCommune, ...(!commune && { tone: "nhac" as const }) },
    { name: facts.trade, value: of.trade },
    { name: facts.material, value: of.material },
    { name: facts.representative, value: join(of.representative, of.representative_title) },
    { name: facts.phone, value: of.phone },
    { name: facts.owner, value: join(of.owner_name, of.owner_sex && sexes[of.owner_sex], of.women_owned && words.womenOwned) },
    { name: facts.card, value: of.owner_card_number },
    { name: facts.ethnic, value: of.owner_ethnic_group },
    { name: facts.workers, value: of.workers === null ? "" : words.workers(of.workers, of.women_workers, of.minority_workers) },
    { name: facts.capital, value: of.charter_capital === null ? "" : moneyDong(of.charter_capital) },
    { name: facts.revenue, value: of.yearly_revenue === null ? "" : join(moneyDong(of.yearly_revenue), of.revenue_year !== null && String(of.revenue_year)) },
    { name: facts.account, value: join(of.account_number, of.account_place) },
    { name: facts.note, value: of.note },
  ];
  return all.filter((fact) => fact.value !== "");
}

const { supportColumns: titles } = words;
export const supportColumns: RegisterColumn<EstablishmentSupport>[] = [
  { key: "year", title: titles.year, width: 60, numeric: true, text: (row) => String(row.year), order: (row) => row.year },
  { key: "proposal", title: titles.proposal, text: (row) => `${row.code} · ${row.title}`, note: (row) => row.content },
  { key: "source", title: titles.source, width: 84, text: (row) => sourceShort[row.source] },
  {
    key: "grant",
    title: titles.grant,
    unit: "đồng",
    width: 136,
    numeric: true,
    text: (row) => registerMoney(row.grant),
    order: (row) => row.grant,
    total: (rows) => registerMoney(rows.reduce((sum, row) => sum + row.grant, 0)),
  },
];
