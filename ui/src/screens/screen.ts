import type { Component } from "svelte";
import type { IconName } from "../parts/icons";
import type { Params } from "../router.svelte";

/** What every screen is given. */
export interface ScreenProps {
  params: Params;
}

/** An entry of the program. `<folder>/screen.ts` exports one as `screen`. */
export interface Screen {
  id: string;
  /** Name on the rail and in the key sheet. */
  label: string;
  icon: IconName;
  /** daily: rail, with Ctrl+1… in this order. catalogue: lower rail. inner: reached from another screen. first-run: before a file is open. */
  place: "daily" | "catalogue" | "inner" | "first-run";
  order: number;
  /** For an inner screen: the rail entry that stays marked. */
  under?: string;
  component: Component<ScreenProps>;
  /** How its longest work is done without the mouse; stands in the key sheet. */
  guide?: string[];
}
