import { classRecordWords, classWords } from "../../text/classes";
import type { Screen } from "../screen";
import Classes from "./Classes.svelte";

export const screen: Screen = {
  id: "classes",
  label: classWords.title,
  icon: "people",
  place: "daily",
  order: 3,
  component: Classes,
  guide: classRecordWords.guide,
};
