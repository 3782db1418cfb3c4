import { settingsWords } from "../../text/settings";
import type { Screen } from "../screen";
import Settings from "./Settings.svelte";

export const screen: Screen = { id: "settings", label: settingsWords.title, icon: "gear", place: "catalogue", order: 40, component: Settings, guide: settingsWords.guide };
