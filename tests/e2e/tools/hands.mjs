// Two hands on the keyboard: every step waits for what an officer would see, none for time.
import assert from "node:assert/strict";

const patience = 10_000;

/** What has the focus, as it is read aloud: name, text, kind. */
const focused = () => {
  const here = document.activeElement;
  const spoken = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const own = here.getAttribute("aria-label") ?? here.labels?.[0]?.innerText ?? here.getAttribute("title") ?? here.innerText;
  return {
    name: spoken(own).replace(/ \(không bắt buộc\)$/, ""),
    text: here.matches("input, textarea") ? here.value : spoken(here.innerText),
    kind: here.matches(".in.select") ? "choice" : here.getAttribute("role") === "combobox" ? "picker" : here.tagName.toLowerCase(),
    region: here.closest("[data-region]")?.getAttribute("aria-label") ?? "",
  };
};
const isFocused = (name) => {
  const here = document.activeElement;
  const own = here.getAttribute("aria-label") ?? here.labels?.[0]?.innerText ?? here.getAttribute("title") ?? here.innerText ?? "";
  return own.replace(/\s+/g, " ").trim().startsWith(name);
};

/** The keyboard before one page; `strokes()` tells how many keys were struck so far, a chord being one. */
export function hands(page) {
  let strokes = 0;
  const write = (text) => {
    strokes += [...text].length;
    return page.keyboard.type(text);
  };
  /** Keys in the notation of the key sheet: "Ctrl+N", "Alt+1". */
  async function press(...chords) {
    strokes += chords.length;
    for (const chord of chords) await page.keyboard.press(chord.replace("Ctrl", "Control"));
  }
  const here = () => page.evaluate(focused);
  /** Waits until the focus is on what is so named. */
  async function at(name) {
    await page.waitForFunction(isFocused, name, { timeout: patience }).catch(async () => {
      assert.fail(`the focus should be on “${name}” and is on ${JSON.stringify(await here())}`);
    });
  }
  /** Waits until these words stand on the screen. */
  async function see(words, { within = page } = {}) {
    await within.getByText(words).filter({ visible: true }).first().waitFor({ timeout: patience });
  }
  const unsee = (words) => page.getByText(words).filter({ visible: true }).first().waitFor({ state: "hidden", timeout: patience });
  /** Presses a key again and again until the focus is on what is so named. */
  async function walk(chord, name, most = 60) {
    const met = [];
    for (let steps = 0; steps < most; steps += 1) {
      const now = await here();
      if (now.name.startsWith(name)) return;
      met.push(now.name);
      await press(typeof chord === "function" ? chord(now) : chord);
    }
    assert.fail(`${most} keys never came to “${name}”; met ${met.join(" · ")}`);
  }
  /** F6 to the region of that name. */
  async function region(name) {
    for (let steps = 0; steps < 12; steps += 1) {
      if ((await here()).region.startsWith(name)) return;
      await press("F6");
    }
    assert.fail(`F6 never came to the region “${name}”`);
  }
  /** From a list of choices under the focus, without accents: F4, letters, Enter. */
  async function pick(letters, wanted) {
    const list = page.locator(".drop .opt");
    const { name } = await here();
    await press("F4");
    await list.first().waitFor({ timeout: patience });
    if ((await here()).kind === "picker") await write(letters);
    else for (let most = 12; most > 0 && !(await page.locator(".drop .opt[data-highlighted]").innerText()).startsWith(wanted); most -= 1) await press("ArrowDown");
    await page.locator(".drop .opt[data-highlighted]", { hasText: wanted }).waitFor({ timeout: patience });
    await press("Enter");
    await list.first().waitFor({ state: "hidden", timeout: patience });
    await at(name);
    assert.ok((await here()).text.startsWith(wanted), `“${wanted}” should be chosen, not “${(await here()).text}”`);
  }
  /**
   * Fills a form from where the focus is: Enter from field to field, past those that are not named.
   * A value is the text to type, or `[letters, chosen]` for a list of choices.
   */
  async function fill(values) {
    for (const [name, value] of Object.entries(values)) {
      await walk(({ kind }) => (kind === "textarea" ? "Tab" : "Enter"), name, 40);
      if (Array.isArray(value)) await pick(...value);
      else {
        await press("Ctrl+A");
        await write(value);
      }
    }
  }
  /** Row by row into a grid whose cell under the cursor has the focus; Tab goes on, and begins a new row at the end. */
  async function rows(lines) {
    for (const cells of lines) {
      for (const cell of cells) {
        if (cell !== "") await write(cell);
        await press("Tab");
      }
    }
  }
  /** As Ctrl+C in a spreadsheet leaves it, then Ctrl+V. */
  async function paste(lines) {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const text = lines.map((cells) => cells.join("\t")).join("\r\n");
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await press("Ctrl+V");
  }
  const gone = () => page.getByRole("dialog").first().waitFor({ state: "detached", timeout: patience });
  /** Ctrl+Enter in a form that stands before the screen; it goes when all is kept. */
  const save = () => press("Ctrl+Enter").then(gone);
  /** Esc closes what stands before the screen. */
  const leave = () => press("Escape").then(gone);
  /** To a screen by its number on the rail. */
  async function open(screen) {
    const labels = (await page.locator(".rail nav").first().locator(".go").allInnerTexts()).map((text) => text.trim());
    const at = labels.findIndex((label) => label.startsWith(screen));
    assert.ok(at >= 0, `no screen “${screen}” among ${labels.join(", ")}`);
    await press(`Ctrl+${at + 1}`);
    await page.getByRole("heading", { level: 1, name: screen }).waitFor({ timeout: patience });
  }
  return { page, strokes: () => strokes, press, write, here, at, see, unsee, walk, region, pick, fill, rows, paste, save, leave, open };
}
