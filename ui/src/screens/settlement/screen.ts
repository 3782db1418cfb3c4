import { settlementWords } from "../../text/settlement";
import type { Screen } from "../screen";
import Settlements from "./Settlements.svelte";

export const screen: Screen = { id: "settlements", label: settlementWords.title, icon: "stamp", place: "daily", order: 5, component: Settlements, guide: settlementWords.guide };
