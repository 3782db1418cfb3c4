import { invoiceWords } from "../../text/invoices";
import type { Screen } from "../screen";
import Invoices from "./Invoices.svelte";

export const screen: Screen = { id: "invoices", label: invoiceWords.title, icon: "paper", place: "catalogue", order: 12, component: Invoices, guide: invoiceWords.guide };
