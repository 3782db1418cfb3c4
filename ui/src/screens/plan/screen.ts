import { planWords } from "../../text/plan";
import type { Screen } from "../screen";
import Plan from "./Plan.svelte";

export const screen: Screen = { id: "plan", label: planWords.title, icon: "checkb", place: "catalogue", order: 7, component: Plan, guide: planWords.guide };
