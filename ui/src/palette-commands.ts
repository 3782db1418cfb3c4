import type { HitKind, SearchHit } from "./backend/generated/types";
import { appearance } from "./data/appearance.svelte";
import { call } from "./data/call";
import { lock } from "./data/idle";
import { importing } from "./data/importing.svelte";
import { session } from "./data/session.svelte";
import type { IconName } from "./parts/icons";
import type { PaletteEntry } from "./parts/palette";
import { placeOfHit } from "./places";
import { router, type Place } from "./router.svelte";
import { screenById, screens } from "./screens";
import { fold } from "./text/fold";
import { importKinds, importWords } from "./text/importing";
import { officerWords } from "./text/officers";
import { words } from "./text/vi";

const { palette } = words;
const shownAtOnce = 12;
/** So many are asked for where only one kind is wanted: the search ranks all kinds together. */
const amongAll = 300;

const command = (id: string, icon: IconName, text: string, run: () => void, chord?: string): PaletteEntry => ({ id, group: palette.commands, icon, text, chord, run });
const goTo = ({ screen, params }: Place) => router.go(screen, params);

/** What can be done from anywhere: open a screen, begin a record, read in a list. */
export function standingCommands(): PaletteEntry[] {
  const places = screens.filter((one) => one.place === "daily" || one.place === "catalogue");
  const begin = [
    ["proposals", palette.proposal],
    ["classes", palette.class],
    ["vouchers", palette.voucher],
  ] as const;
  const kinds = Object.entries(importKinds) as [keyof typeof importKinds, string][];
  const isDark = () => document.documentElement.dataset.theme === "dark";
  return [
    ...places.map((one, at) => command(`screen:${one.id}`, one.icon, one.label, () => router.go(one.id), one.place === "daily" ? `Ctrl+${at + 1}` : undefined)),
    ...begin.map(([screen, what]) => command(`new:${screen}`, "plus", palette.create(what), () => router.go(screen, { new: "1" }))),
    ...kinds.map(([kind, name]) => command(`import:${kind}`, "excel", importWords.command(name.toLowerCase(), kind === "invoices"), () => importing.start({ kind }))),
    ...(session.status?.file?.role ? [command("lock", "lock", officerWords.lock, () => void lock())] : []),
    command("theme", "eye", palette.darker, () => appearance.setTheme(isDark() ? "light" : "dark")),
  ];
}

/** What can be done with one đề án, by the words it is asked for with: "tam ung han". */
const deeds: { name: string; icon: IconName; place: (uid: string) => Place }[] = [
  { name: palette.deeds.advance, icon: "money", place: (uid) => ({ screen: "proposals", params: { uid, advance: "new" } }) },
  { name: palette.deeds.contract, icon: "paper", place: (uid) => ({ screen: "proposals", params: { uid, contract: "new" } }) },
  { name: palette.deeds.acceptance, icon: "flag", place: (uid) => ({ screen: "proposals", params: { uid, acceptance: "new" } }) },
  { name: palette.deeds.voucher, icon: "receipt", place: (proposal) => ({ screen: "vouchers", params: { proposal, new: "1" } }) },
  { name: palette.deeds.settle, icon: "stamp", place: (uid) => ({ screen: "settlements", params: { uid } }) },
];

const search = async (text: string, limit = shownAtOnce): Promise<SearchHit[]> => (await call("search", { text, limit })).output;

async function deedsFor(text: string): Promise<PaletteEntry[]> {
  const asked = fold(text);
  const deed = deeds.find(({ name }) => asked.startsWith(`${fold(name)} `));
  const rest = deed && asked.slice(fold(deed.name).length).trim();
  if (!deed || !rest) return [];
  const proposals = (await search(rest, amongAll)).filter((hit) => hit.kind === "proposal");
  // "han" means Hàn before it means "thành".
  const begins = ({ title, subtitle }: SearchHit) => rest.split(" ").every((word) => ` ${fold(`${title} ${subtitle}`)}`.includes(` ${word}`));
  const meant = proposals.filter(begins);
  return (meant.length > 0 ? meant : proposals).slice(0, 3).map(({ uid, title, subtitle }) => ({ ...command(`deed:${uid}`, deed.icon, `${deed.name} · ${title}`, () => goTo(deed.place(uid))), note: subtitle }));
}

const kinds: Record<HitKind, { group: string; icon: IconName; screen: string }> = {
  proposal: { group: palette.records, icon: "folder", screen: "proposals" },
  class: { group: palette.records, icon: "people", screen: "classes" },
  establishment: { group: palette.records, icon: "factory", screen: "establishments" },
  trainee: { group: palette.people, icon: "people", screen: "classes" },
  voucher: { group: palette.vouchers, icon: "receipt", screen: "vouchers" },
};
/** # looks for vouchers only, @ for people. */
const wantedKinds: Record<string, HitKind[]> = { "#": ["voucher"], "@": ["trainee"] };

/** What the books hold on a text, with what can be done with it before. Kinds stand together, each in the order of the search. */
export async function findInBooks(text: string): Promise<PaletteEntry[]> {
  const bare = text.replace(/^[#@]\s*/, "");
  const only = wantedKinds[text.charAt(0)];
  const [before, hits] = await Promise.all([only ? [] : deedsFor(bare), search(bare, only ? amongAll : shownAtOnce)]);
  const shown = hits.filter(({ kind }) => (!only || only.includes(kind)) && screenById(kinds[kind].screen)).slice(0, shownAtOnce);
  const found = (Object.keys(kinds) as HitKind[]).flatMap((kind) => shown.filter((hit) => hit.kind === kind)).map((hit): PaletteEntry => ({
    id: `${hit.kind}:${hit.uid}:${hit.title}`,
    group: kinds[hit.kind].group,
    icon: kinds[hit.kind].icon,
    text: hit.title,
    note: hit.subtitle,
    run: async () => goTo(await placeOfHit(hit)),
  }));
  return [...before, ...found];
}
