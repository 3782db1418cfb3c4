import { proposalWords } from "../../text/proposals";
import type { Screen } from "../screen";
import Proposals from "./Proposals.svelte";

export const screen: Screen = {
  id: "proposals",
  label: proposalWords.title,
  icon: "folder",
  place: "daily",
  order: 2,
  component: Proposals,
};
