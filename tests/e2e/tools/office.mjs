// The office behind the browser host, with Chromium in front of it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

export const built = process.env.BUILT ?? new URL("../../../target/debug", import.meta.url).pathname;
/** Screens built elsewhere; by default those of ui/dist. */
const dist = process.env.DIST ? ["--dist", process.env.DIST] : [];
export const shots = new URL("../shots/", import.meta.url).pathname;

const launch = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
};
const desk = { viewport: { width: 1366, height: 768 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" };

/** A folder of its own for one story; gone afterwards. */
export async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), "so-khuyen-cong-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Starts the host on a folder; `more` are further arguments such as "--sample" or a data file. */
export async function startHost(folder, ...more) {
  const host = spawn(join(built, "browser_host"), ["--port", "0", "--dir", folder, ...dist, ...more], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(host, "exit");
  const address = await Promise.race([
    once(createInterface(host.stdout), "line").then(([line]) => line),
    gone.then(([code]) => Promise.reject(new Error(`browser_host stopped at once with ${code}`))),
  ]);
  return {
    address,
    /** One command of the office, without the screens. */
    async call(name, request = null) {
      const body = JSON.stringify({ name, request });
      return (await fetch(`${address}call`, { method: "POST", body })).json();
    },
    async stop() {
      host.kill();
      await gone;
    },
  };
}

/**
 * One story: a fresh folder, the office on it, one page in front. Words on the browser's console that
 * tell of an error, and faults of the page, fail the story when it ends.
 */
export async function tell(more, story) {
  const { folder, remove } = await temporaryFolder();
  const host = await startHost(folder, ...more);
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage(desk);
    const faults = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
    await page.goto(host.address);
    try {
      await story({ page, host, folder, browser });
    } catch (fault) {
      await page.screenshot({ path: join(shots, "where-it-stopped.png"), timeout: 5000 }).catch(() => {});
      throw fault;
    }
    if (faults.length > 0) throw new Error(`the page reported:\n${faults.join("\n")}`);
  } finally {
    await browser.close();
    await host.stop();
    await remove();
  }
}
