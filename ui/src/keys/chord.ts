type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "shiftKey" | "altKey" | "metaKey" | "isComposing" | "keyCode">;

/** True while an input tool is putting a word together: such keys belong to it and to nobody else. */
export const isComposing = (event: Pressed): boolean => event.isComposing || event.keyCode === 229;

const modifiers = new Set(["Control", "Shift", "Alt", "Meta", "AltGraph"]);

/**
 * The name of a pressed key as the table writes it: "Ctrl+Enter", "Shift+F6", "Alt+ArrowLeft", "Ctrl+1".
 * Empty for a modifier alone and for Ctrl+Alt, which many keyboards use to write characters.
 */
export function chordOf(event: Pressed): string {
  if (modifiers.has(event.key) || (event.ctrlKey && event.altKey)) return "";
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  const named = event.key.length > 1;
  const key = digit && (event.ctrlKey || event.altKey) ? digit[1] : named ? event.key : event.key.toUpperCase();
  const control = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  const alt = event.altKey ? "Alt+" : "";
  return `${control}${alt}${event.shiftKey && (named || control || alt) ? "Shift+" : ""}${key}`;
}

const shown: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc" };

/** How a key is written for the officer: "Alt+←". */
export const chordLabel = (chord: string): string =>
  chord.split("+").map((part) => shown[part] ?? part).join("+");
