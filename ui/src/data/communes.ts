import type { CommuneChoice } from "../backend/generated/types";
import { LiveQuery } from "./live.svelte";

/** Mọi xã, phường with their former names, for the CommunePicker; the list comes with the program and never changes while it runs. */
export const communeList = (): LiveQuery<"list_communes"> => new LiveQuery("list_communes", () => ({ find: "", province: null, whole: true }), []);

/** Tên xã of a code. */
export const communeName = (choices: CommuneChoice[] | undefined, code: string | null): string => choices?.find((one) => one.code === code && !one.was)?.name ?? "";
