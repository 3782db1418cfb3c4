import { moneyYearsWords } from "../../text/money-years";
import type { Screen } from "../screen";
import MoneyYears from "./MoneyYears.svelte";

export const screen: Screen = { id: "money", label: moneyYearsWords.title, icon: "sum", place: "inner", under: "overview", order: 2, component: MoneyYears, guide: moneyYearsWords.guide };
