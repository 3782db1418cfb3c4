import { programmeWords } from "../../text/programmes";
import type { Screen } from "../screen";
import Programmes from "./Programmes.svelte";

export const screen: Screen = { id: "programmes", label: programmeWords.title, icon: "book", place: "catalogue", order: 8, component: Programmes, guide: programmeWords.guide };
