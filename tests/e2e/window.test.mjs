import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { shots, temporaryFolder } from "./tools/office.mjs";
import { openWindow, until } from "./tools/window.mjs";

const ask = (window, name, request = {}) =>
  window.run("return window.__TAURI_INTERNALS__.invoke('call', { name: values[0], request: values[1] })", name, request);

/** Share of dark points on the first drawn page: nothing on blank paper, a few hundredths on a printed one. */
const inkOnPage = `
  const page = document.querySelector("canvas");
  if (!page || page.width < 100) return 0;
  const points = page.getContext("2d").getImageData(0, 0, page.width, page.height).data;
  let dark = 0;
  for (let at = 0; at < points.length; at += 4) if (points[at + 3] > 0 && points[at] < 140) dark += 1;
  return dark / (points.length / 4);`;

async function inFolder(story) {
  const { folder, remove } = await temporaryFolder();
  try {
    await story(folder);
  } finally {
    await remove();
  }
}

async function inWindow(folder, args, story) {
  const window = await openWindow(folder, ...args);
  try {
    await story(window);
  } finally {
    await window.close();
  }
}

test("cửa sổ thật mở trung tâm mẫu và hiện bản in bảng tổng hợp năm", () =>
  inFolder((folder) =>
    inWindow(folder, ["--sample"], async (window) => {
      const { file } = (await ask(window, "status")).output;
      assert.equal(file.is_sample, true);
      await until("the centre's name on the screen", () =>
        window.run("return document.body.innerText.includes(values[0])", file.centre));
      await window.run(`
        const places = [...document.querySelectorAll("nav button")];
        places.find((one) => one.innerText.trim().startsWith("Quyết toán")).click();`);
      await until("a printed page", async () => (await window.run(inkOnPage)) > 0.002);
      mkdirSync(shots, { recursive: true });
      writeFileSync(join(shots, "window.png"), await window.picture());
    })));

test("đóng rồi mở lại thì thấy đơn vị của mình", () =>
  inFolder(async (folder) => {
    const centre = "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp";
    const request = {
      path: join(folder, "lai-châu.kcdb"), name: centre, department: "Sở Công Thương Lai Châu", province_code: "12",
    };
    await inWindow(folder, [], async (window) => {
      const made = await ask(window, "create_file", request);
      assert.equal(made.ok, true, JSON.stringify(made));
    });
    await inWindow(folder, [], async (window) =>
      assert.equal((await ask(window, "status")).output.file.centre, centre));
  }));
