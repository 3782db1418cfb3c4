import assert from "node:assert/strict";
import test from "node:test";
import { asked, foundCentre, foundProposal, year } from "./tools/centre.mjs";
import { hands } from "./tools/hands.mjs";
import { startHost, tell } from "./tools/office.mjs";

test("tắt chương trình rồi mở lại, Ctrl+Z vẫn hoàn tác được việc hôm qua", () =>
  tell([], async ({ page, host, folder }) => {
    const file = await foundCentre(host, folder);
    const uid = await foundProposal(host);
    await page.reload();
    const keys = hands(page);
    await keys.see("Trung tâm Khuyến công Lai Châu");
    await keys.open("Đề án");
    await keys.at("Danh sách đề án");
    await keys.press("ArrowDown", "Enter");
    await keys.see("QG-01 · Đào tạo nghề may công nghiệp");
    await keys.press("F2");
    await keys.at("Tên đề án");
    await keys.press("Ctrl+A");
    await keys.write("Đào tạo nghề thêu");
    await keys.press("Ctrl+Enter");
    await keys.see("QG-01 · Đào tạo nghề thêu");

    await host.stop();
    const next = await startHost(folder, file);
    try {
      await page.goto(next.address);
      await keys.see("Trung tâm Khuyến công Lai Châu");
      await keys.open("Đề án");
      await keys.see("Đào tạo nghề thêu");
      await keys.press("Ctrl+Z");
      await keys.see("Đào tạo nghề may công nghiệp");
      await keys.press("Ctrl+Y");
      await keys.see("Đào tạo nghề thêu");
      const { rows } = await asked(next, "list_proposals", { year, source: null, stage: null, find: "" });
      assert.deepEqual(rows.map((row) => [row.uid, row.title]), [[uid, "Đào tạo nghề thêu"]]);
    } finally {
      await page.goto("about:blank");
      await next.stop();
    }
  }));
