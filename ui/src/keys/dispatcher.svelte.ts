import { untrack } from "svelte";
import type { Attachment } from "svelte/attachments";
import { words } from "../text/vi";
import { chordOf, isComposing } from "./chord";
import { browserChords, keyTable, type ActionId } from "./table";

/** What a key does here. Returning false passes the key on to the next region outwards. */
export type KeyHandler = (chord: string) => void | boolean | Promise<unknown>;

/** A handler, or a handler with its own words for the status bar ("Mở việc" instead of "Mở"). */
export type KeyBinding = KeyHandler | { run: KeyHandler; label: string };
export type KeyBindings = Partial<Record<ActionId, KeyBinding>>;

interface Scope {
  node: Element;
  bindings: KeyBindings;
  reach: Reach;
}

/** inside: only while focus is within. screen: anywhere. modal: takes all keys while it stands. shell: last of all. */
export type Reach = "inside" | "screen" | "modal" | "shell";

export interface ValidKey {
  id: ActionId;
  chord: string;
  label: string;
}

const runOf = (binding: KeyBinding): KeyHandler => (typeof binding === "function" ? binding : binding.run);
const rank: Record<Reach, number> = { modal: 0, inside: 1, screen: 2, shell: 3 };

class KeyDispatcher {
  #scopes = $state.raw<Scope[]>([]);
  #focused = $state.raw<Element | null>(null);
  #textOnArrival = "";
  #isTyped = false;

  /** The keys that mean something where the focus is now, in the order of the table. */
  readonly valid: ValidKey[] = $derived.by(() => {
    const scopes = this.#reachable(this.#focused);
    return keyTable.flatMap((row) => {
      const binding = scopes.map((scope) => scope.bindings[row.id]).find(Boolean);
      if (!binding) return [];
      const label = typeof binding === "function" ? words.actions[row.id] : binding.label;
      return [{ id: row.id, chord: row.chords[0] ?? "", label }];
    });
  });

  add(scope: Scope): () => void {
    untrack(() => (this.#scopes = [...this.#scopes, scope]));
    return () => untrack(() => (this.#scopes = this.#scopes.filter((other) => other !== scope)));
  }

  /** Listens on the window until the returned function is called. */
  start(): () => void {
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    window.addEventListener("keydown", (event) => this.press(event), listen);
    window.addEventListener("input", () => (this.#isTyped = true), listen);
    window.addEventListener("focusin", (event) => this.arrive(event.target as Element), listen);
    // A part that is taken away loses the focus in the middle of the taking away; only afterwards may anything change.
    window.addEventListener("focusout", () => queueMicrotask(() => isNowhere(document.activeElement) && this.arrive(null)), listen);
    return () => stop.abort();
  }

  press(event: KeyboardEvent): void {
    if (isComposing(event) || event.defaultPrevented) return;
    const chord = chordOf(event);
    if (chord === "") return;
    const isReload = import.meta.env.DEV && (chord === "F5" || chord === "Ctrl+R");
    if (browserChords.has(chord) && !isReload) event.preventDefault();
    if ((chord === "Ctrl+Z" || chord === "Ctrl+Y") && this.#isTextChanged(event.target)) return;
    if (this.#run(chord, event.target as Element | null)) event.preventDefault();
  }

  #run(chord: string, target: Element | null): boolean {
    const ids = keyTable.filter((row) => row.chords.includes(chord)).map((row) => row.id);
    for (const scope of this.#reachable(target)) {
      for (const id of ids) {
        const binding = scope.bindings[id];
        if (binding && runOf(binding)(chord) !== false) return true;
      }
    }
    return false;
  }

  /** Innermost region first; a modal hides everything outside it except the help of the shell. */
  #reachable(target: Element | null): Scope[] {
    const modal = this.#scopes.findLast((scope) => scope.reach === "modal");
    const within = (scope: Scope) => target !== null && scope.node.contains(target);
    const reachable = this.#scopes.filter((scope) => {
      if (modal && scope !== modal) return modal.node.contains(scope.node) && (scope.reach !== "inside" || within(scope));
      return scope.reach !== "inside" || within(scope);
    });
    return reachable.sort((a, b) => {
      const depth = a.reach === "inside" && b.reach === "inside" && a.node !== b.node ? (a.node.contains(b.node) ? 1 : -1) : 0;
      return modal ? (a === modal ? 1 : b === modal ? -1 : depth) : rank[a.reach] - rank[b.reach] || depth;
    });
  }

  /** The focus is here, and its text is the starting point: also after a part has put another text into the focused field, and after a saved step. */
  arrive(target: Element | null): void {
    this.#focused = target;
    this.#isTyped = false;
    this.#textOnArrival = isText(target) ? target.value : "";
  }

  /** Ctrl+Z in a field that is being typed in takes back the typing, not the last saved step; a text the program changed was not typed. */
  #isTextChanged(target: EventTarget | null): boolean {
    return this.#isTyped && isText(target) && !target.readOnly && target.value !== this.#textOnArrival;
  }
}

const isNowhere = (element: Element | null): boolean => element === null || element === document.body;

const isText = (target: unknown): target is HTMLInputElement | HTMLTextAreaElement =>
  (target instanceof HTMLInputElement && !["checkbox", "radio"].includes(target.type)) || target instanceof HTMLTextAreaElement;

export const keys = new KeyDispatcher();

/** Gives the element its keys: `{@attach bindKeys({ save }, "screen")}`. */
export function bindKeys(bindings: KeyBindings, reach: Reach = "inside"): Attachment {
  return (node) => keys.add({ node, bindings, reach });
}
