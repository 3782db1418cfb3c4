import { rulesWords } from "../../text/rules";
import type { Screen } from "../screen";
import Rules from "./Rules.svelte";

export const screen: Screen = { id: "rules", label: rulesWords.title, icon: "shield", place: "catalogue", order: 30, component: Rules, guide: rulesWords.guide };
