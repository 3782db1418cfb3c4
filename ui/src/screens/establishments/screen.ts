import { establishmentWords } from "../../text/establishments";
import type { Screen } from "../screen";
import Establishments from "./Establishments.svelte";

export const screen: Screen = {
  id: "establishments",
  label: establishmentWords.title,
  icon: "factory",
  place: "catalogue",
  order: 10,
  component: Establishments,
  guide: establishmentWords.guide,
};
