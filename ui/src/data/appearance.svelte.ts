import { backend } from "../backend";

export type Theme = "auto" | "light" | "dark";

const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

/** Giao diện sáng, tối and cỡ chữ of this machine; kept by the web view, not in the data file. */
class Appearance {
  theme = $state<Theme>((kept("theme") as Theme | null) ?? "auto");
  /** Cỡ chữ in percent, 100 to 150. */
  textSize = $state(Number(kept("text-size")) || 100);

  #zoomed = 100;

  setTheme(theme: Theme): void {
    this.theme = theme;
    localStorage.setItem("theme", theme);
    this.apply();
  }

  setTextSize(percent: number): void {
    this.textSize = Math.min(150, Math.max(100, percent));
    localStorage.setItem("text-size", String(this.textSize));
    this.apply();
  }

  apply(): void {
    const dark = this.theme === "dark" || (this.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    if (this.textSize !== this.#zoomed) void backend.zoom((this.#zoomed = this.textSize) / 100);
  }

  /** Applies now and when the system changes, until the returned function is called. */
  start(): () => void {
    this.apply();
    const query = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => this.apply();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }
}

export const appearance = new Appearance();
