import assert from "node:assert/strict";
import test from "node:test";
import { tell } from "./tools/office.mjs";

test("lần mở đầu tiên: chưa có tệp nào, màn hình nói tiếng Việt", () =>
  tell([], async ({ page, host }) => {
    assert.equal((await host.call("status")).output.file, null);
    assert.equal(await page.locator("html").getAttribute("lang"), "vi");
    await page.locator("body").getByText(/\p{L}/u).first().waitFor();
  }));
