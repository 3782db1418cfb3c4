// The only file that knows Tauri.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { open, save } from "@tauri-apps/plugin-dialog";
import { openPath } from "@tauri-apps/plugin-opener";
import { settle, type Backend, type FileKind, type ProgressNews, type Reply } from "./backend";

const filters = (kinds: FileKind[]) => kinds.map((kind) => ({ name: kind.name, extensions: kind.endings }));

/** The office inside the desktop shell. */
export const desktop: Backend = {
  kind: "desktop",
  async call(name, request) {
    return settle(await invoke<Reply<any>>("call", { name, request }));
  },
  listen(onNews) {
    const stop = listen<ProgressNews>("progress", (event) => onNews(event.payload));
    return () => void stop.then((unlisten) => unlisten());
  },
  openFile: (title, kinds) => open({ title, filters: filters(kinds), multiple: false, directory: false }),
  saveFile: (title, suggested, kinds) => save({ title, defaultPath: suggested, filters: filters(kinds) }),
  openFolder: (title) => open({ title, directory: true, multiple: false }),
  openPath: (path) => openPath(path),
  zoom: (factor) => getCurrentWebview().setZoom(factor),
};
