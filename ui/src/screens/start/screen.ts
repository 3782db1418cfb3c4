import { startWords } from "../../text/start";
import type { Screen } from "../screen";
import Start from "./Start.svelte";

export const screen: Screen = { id: "start", label: startWords.title, icon: "flag", place: "first-run", order: 0, component: Start };
