import { collaboratorWords } from "../../text/collaborators";
import type { Screen } from "../screen";
import Collaborators from "./Collaborators.svelte";

export const screen: Screen = { id: "collaborators", label: collaboratorWords.title, icon: "flag", place: "catalogue", order: 11, component: Collaborators, guide: collaboratorWords.guide };
