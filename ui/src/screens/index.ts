import type { Screen } from "./screen";

// One folder per screen; a folder with a screen.ts is in the program, so that no list has to be kept in step.
const found = import.meta.glob<{ screen: Screen }>("./*/screen.ts", { eager: true });

export const screens: Screen[] = Object.values(found).map((module) => module.screen).sort((a, b) => a.order - b.order);

export const dailyScreens = screens.filter((screen) => screen.place === "daily");
export const catalogueScreens = screens.filter((screen) => screen.place === "catalogue");
export const firstRunScreen = screens.find((screen) => screen.place === "first-run");

/** The screen of that id. */
export const screenById = (id: string): Screen | undefined => screens.find((screen) => screen.id === id);
