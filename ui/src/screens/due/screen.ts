import { dueWords } from "../../text/due";
import type { Screen } from "../screen";
import DueBoard from "./DueBoard.svelte";

export const screen: Screen = {
  id: "due",
  label: dueWords.title,
  icon: "clock",
  place: "inner",
  under: "overview",
  order: 1,
  component: DueBoard,
  guide: dueWords.guide,
};
