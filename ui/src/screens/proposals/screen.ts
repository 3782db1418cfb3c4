import { call } from "../../data/call";
import { proposalWords, stageNames } from "../../text/proposals";
import { router } from "../../router.svelte";
import type { Screen } from "../screen";
import Proposals from "./Proposals.svelte";

export const screen: Screen = {
  id: "proposals",
  label: proposalWords.title,
  icon: "folder",
  place: "daily",
  order: 2,
  component: Proposals,
  async find(text) {
    if (/^[#@>]/.test(text)) return [];
    const { rows } = (await call("list_proposals", { year: null, source: null, stage: null, find: text })).output;
    return rows.slice(0, 6).map((row) => ({
      id: `proposal:${row.uid}`,
      group: proposalWords.title,
      icon: "folder",
      text: `${row.code} ${row.title}`,
      note: `${row.year} · ${stageNames[row.stage]}`,
      run: () => router.go("proposals", { uid: row.uid }),
    }));
  },
};
