import { exchangeWords } from "../../text/exchange";
import type { Screen } from "../screen";
import Exchange from "./Exchange.svelte";

export const screen: Screen = { id: "exchange", label: exchangeWords.title, icon: "usb", place: "daily", order: 6, component: Exchange, guide: exchangeWords.guide };
