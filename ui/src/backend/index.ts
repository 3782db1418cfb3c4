import type { Backend } from "./backend";
import { browser } from "./browser";
import { desktop } from "./desktop";

/** The host this program woke up in. */
export const backend: Backend = "__TAURI_INTERNALS__" in window ? desktop : browser;
