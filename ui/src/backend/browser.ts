import { settle, type Backend, type FileKind, type ProgressNews, type Reply } from "./backend";

const pollEveryMs = 400;

async function post<T>(address: string, body: BodyInit, type: string): Promise<T> {
  const answer = await fetch(address, { method: "POST", body, headers: { "Content-Type": type } });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

const postJson = <T>(address: string, value: unknown) => post<T>(address, JSON.stringify(value), "application/json");

function pickFile(kinds: FileKind[]): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = kinds.flatMap((kind) => kind.endings.map((ending) => `.${ending}`)).join(",");
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

let running = 0;

/** The same office behind a loopback host, for tests in a plain browser. Files live in the host's own folder. */
export const browser: Backend = {
  kind: "browser",
  async call(name, request) {
    running += 1;
    try {
      return settle(await postJson<Reply<any>>("/call", { name, request }));
    } finally {
      running -= 1;
    }
  },
  listen(onNews) {
    const timer = setInterval(async () => {
      if (running === 0) return;
      const answer = await fetch("/progress").catch(() => null);
      if (answer?.ok) for (const news of (await answer.json()) as ProgressNews[]) onNews(news);
    }, pollEveryMs);
    return () => clearInterval(timer);
  },
  async openFile(_title, kinds) {
    const file = await pickFile(kinds);
    if (!file) return null;
    const address = `/upload?name=${encodeURIComponent(file.name)}`;
    return (await post<{ path: string }>(address, await file.arrayBuffer(), "application/octet-stream")).path;
  },
  saveFile: async (_title, suggested) => (await postJson<{ path: string }>("/save-path", { name: suggested })).path,
  openFolder: async () => (await postJson<{ path: string }>("/save-path", { name: "" })).path,
  async openPath(path) {
    window.open(`/file?path=${encodeURIComponent(path)}`, "_blank", "noopener");
  },
  async zoom(factor) {
    document.documentElement.style.zoom = String(factor);
  },
};
