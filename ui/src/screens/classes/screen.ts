import { call } from "../../data/call";
import { session } from "../../data/session.svelte";
import { router } from "../../router.svelte";
import { classRecordWords, classWords } from "../../text/classes";
import { day } from "../../text/format";
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
  async find(text) {
    const person = text.startsWith("@");
    if (/^[#>]/.test(text)) return [];
    const wanted = person ? text.slice(1) : text;
    const [classes, trainees] = await Promise.all([
      person ? null : call("list_classes", { year: null, proposal_uid: null, find: wanted, limit: 5 }),
      call("list_trainees", { year: person ? null : session.year, class_uid: null, find: wanted, limit: 6, reveal: false }),
    ]);
    return [
      ...(classes?.output.rows ?? []).map((row) => ({
        id: `class:${row.uid}`,
        group: classWords.views.classes,
        icon: "people" as const,
        text: row.name,
        note: [row.code, row.place, day(row.starts_on)].filter(Boolean).join(" · "),
        run: () => router.go("classes", { uid: row.uid }),
      })),
      ...trainees.output.rows.map((row) => ({
        id: `trainee:${row.uid}`,
        group: classWords.views.trainees,
        icon: "people" as const,
        text: row.full_name,
        note: row.class_name,
        run: () => router.go("classes", { uid: row.class_uid, trainee: row.uid }),
      })),
    ];
  },
};
