// The real window, driven by WebKitWebDriver directly.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { built } from "./office.mjs";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

async function send(address, method, body) {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

/** Tries again until `attempt` gives something, for at most `seconds`. */
export async function until(what, attempt, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const got = await attempt();
    if (got) return got;
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await pause(100);
  }
}

/** Ids of the processes with their home in `folder`: the program and its web processes. */
function processesOf(folder) {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").includes(`HOME=${folder}`);
    } catch {
      return false; // Ended meanwhile, or another person's.
    }
  });
}

function end(pid) {
  try {
    process.kill(pid);
  } catch {
    // Ended by itself meanwhile.
  }
}

/** Opens the window with its home in `folder`, so that it finds no file of an earlier run. */
export async function openWindow(folder, ...args) {
  const port = await freePort();
  // The network process outlives the session for a moment and would keep our own output open.
  const log = openSync(join(folder, "window.log"), "a");
  const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: ["ignore", log, log],
    env: {
      ...process.env,
      // Without these two the request for a session is never answered.
      TAURI_AUTOMATION: "true",
      TAURI_WEBVIEW_AUTOMATION: "true",
      HOME: folder,
      XDG_DATA_HOME: join(folder, "data"),
      XDG_CONFIG_HOME: join(folder, "config"),
      XDG_CACHE_HOME: join(folder, "cache"),
      // A copy in use on this desktop must not take the call.
      DBUS_SESSION_BUS_ADDRESS: "disabled:",
    },
  });
  const gone = once(driver, "exit");
  const base = `http://127.0.0.1:${port}`;
  await until("WebKitWebDriver answers", () => fetch(`${base}/status`).then((a) => a.ok, () => false));
  const binary = join(built, "so-khuyen-cong");
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } };
  const { sessionId } = await send(`${base}/session`, "POST", { capabilities });
  const session = `${base}/session/${sessionId}`;
  await send(`${session}/timeouts`, "POST", { script: 60_000, pageLoad: 60_000 });
  return {
    /** Runs the body of an async function in the window and gives what it returns. */
    async run(body, ...values) {
      const script = `const done = arguments[arguments.length - 1];
        (async (...values) => { ${body} })(...Array.from(arguments).slice(0, -1))
          .then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
      const result = await send(`${session}/execute/async`, "POST", { script, args: values });
      if ("fault" in result) throw new Error(result.fault);
      return result.value;
    },
    /** The window as PNG bytes. */
    picture: async () => Buffer.from(await send(`${session}/screenshot`, "GET"), "base64"),
    async close() {
      await send(session, "DELETE").catch(() => {});
      driver.kill();
      await gone;
      // On a busy machine the driver ends before it has ended the program, which keeps its file locked.
      await until("the program has ended", () => {
        const left = processesOf(folder);
        for (const pid of left) end(Number(pid));
        return left.length === 0;
      });
    },
  };
}
