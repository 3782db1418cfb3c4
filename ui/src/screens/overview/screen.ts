import { overviewWords } from "../../text/overview";
import type { Screen } from "../screen";
import Overview from "./Overview.svelte";

export const screen: Screen = { id: "overview", label: overviewWords.title, icon: "home", place: "daily", order: 1, component: Overview, guide: overviewWords.guide };
