import { peopleWords } from "../../text/people";
import type { Screen } from "../screen";
import People from "./People.svelte";

export const screen: Screen = { id: "people", label: peopleWords.title, icon: "shield", place: "catalogue", order: 11, component: People, guide: peopleWords.guide };
