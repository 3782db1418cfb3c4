import { untrack } from "svelte";
import type { CommandName, Commands, OfficerMessage } from "../backend/backend";
import { call, officerMessage } from "./call";
import { isWatched, onChange } from "./changes";

/** Loading shorter than this shows nothing. */
export const quietMs = 150;

/**
 * What a screen shows, read again when its question or what it watches changes.
 * Old content stays while the new one is on its way. Make one while a component is being set up.
 */
export class LiveQuery<K extends CommandName> {
  /** The latest answer; undefined until the first one. */
  current = $state.raw<Commands[K]["output"] | undefined>(undefined);
  /** Why the latest reading failed, or null. */
  error = $state.raw<OfficerMessage | null>(null);
  /** True once a reading has taken longer than 150 ms: show the 2 px bar. */
  slow = $state(false);
  #asked = 0;
  #question: Commands[K]["request"] | null = null;

  /** `question` may read runes; null means: nothing to ask yet. `watch` lists subjects such as "vouchers". */
  constructor(
    private readonly name: K,
    question: () => Commands[K]["request"] | null,
    watch: string[] | (() => string[]),
  ) {
    $effect(() => {
      this.#question = question();
      void untrack(() => this.reload());
    });
    $effect(() => onChange((touched) => {
      if (isWatched(Array.isArray(watch) ? watch : watch(), touched)) void this.reload();
    }));
  }

  /** Reads again now. An answer that was overtaken by a later question is dropped. */
  async reload(): Promise<void> {
    const turn = ++this.#asked;
    if (this.#question === null) return this.#settle(turn, undefined, null);
    const timer = setTimeout(() => turn === this.#asked && (this.slow = true), quietMs);
    try {
      this.#settle(turn, (await call(this.name, this.#question)).output, null);
    } catch (failure) {
      this.#settle(turn, this.current, officerMessage(failure));
    } finally {
      clearTimeout(timer);
    }
  }

  #settle(turn: number, answer: Commands[K]["output"] | undefined, error: OfficerMessage | null): void {
    if (turn !== this.#asked) return;
    this.current = answer;
    this.error = error;
    this.slow = false;
  }
}
