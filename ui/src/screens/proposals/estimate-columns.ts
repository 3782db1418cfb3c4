import type { EstimateRow } from "../../backend/generated/types";
import type { RegisterColumn } from "../../parts/register-lines";
import { money, quantity, registerMoney } from "../../text/format";
import { recordWords } from "../../text/proposals";

const { columns: titles } = recordWords.estimate;
const sum = (of: (row: EstimateRow) => number) => (rows: EstimateRow[]) => money(rows.reduce((total, row) => total + of(row), 0));
const written = (decimal: string | null) => (decimal === null ? "–" : quantity(Number(decimal)));

const position: RegisterColumn<EstimateRow> = {
  key: "position",
  title: "TT",
  width: 44,
  numeric: true,
  text: ({ line }) => String(line.position),
  order: ({ line }) => line.position,
  tone: () => "ink2",
};
const content: RegisterColumn<EstimateRow> = { key: "content", title: titles.content, text: ({ line }) => line.content };
const amount = (key: string, title: string, of: (row: EstimateRow) => number): RegisterColumn<EstimateRow> => ({
  key,
  title,
  width: 108,
  numeric: true,
  text: (row) => registerMoney(of(row)),
  order: of,
  total: sum(of),
});

const spent: RegisterColumn<EstimateRow> = {
  ...amount("spent", titles.spent, (row) => row.spent),
  // Only the width of a bar; the figures themselves are never rounded.
  share: ({ line, spent: done }) => (line.grant > 0 && done > 0 ? Math.min(100, Math.round((done * 100) / line.grant)) : null),
};
const left: RegisterColumn<EstimateRow> = {
  ...amount("left", titles.left, (row) => row.left),
  text: (row) => money(row.left),
  tone: (row) => (row.left < 0 ? "chan" : undefined),
};

/** Everything is paid by khuyến công: quantity and price have columns of their own. */
export const estimateColumns: RegisterColumn<EstimateRow>[] = [
  position,
  content,
  { key: "unit", title: titles.unit, width: 66, text: ({ line }) => line.unit },
  {
    key: "quantity",
    title: titles.quantity,
    width: 68,
    numeric: true,
    text: ({ line }) => written(line.quantity),
    order: ({ line }) => Number(line.quantity ?? 0),
  },
  {
    key: "price",
    title: titles.price,
    width: 92,
    numeric: true,
    text: ({ line }) => written(line.unit_price),
    order: ({ line }) => Number(line.unit_price ?? 0),
  },
  amount("amount", titles.amount, ({ line }) => line.amount),
  spent,
  left,
];

/** Several sources pay: the columns go to the money, quantity and price stand under the content. */
export const mixedColumns: RegisterColumn<EstimateRow>[] = [
  position,
  {
    ...content,
    note: ({ line }) =>
      [line.quantity === null ? "" : `${written(line.quantity)} ${line.unit}`.trim(), line.unit_price === null ? "" : written(line.unit_price)]
        .filter(Boolean)
        .join(" × "),
  },
  amount("amount", titles.amount, ({ line }) => line.amount),
  amount("grant", titles.grant, ({ line }) => line.grant),
  spent,
  left,
];
