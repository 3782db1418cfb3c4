import { reportWords } from "../../text/reports";
import type { Screen } from "../screen";
import Reports from "./Reports.svelte";

export const screen: Screen = { id: "reports", label: reportWords.title, icon: "sum", place: "catalogue", order: 9, component: Reports, guide: reportWords.guide };
