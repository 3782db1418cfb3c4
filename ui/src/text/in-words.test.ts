import { expect, test } from "vitest";
import { amountInWords } from "./in-words";

// The same readings as the tests of the domain.
test.each([
  [0, "Không đồng"],
  [5, "Năm đồng"],
  [15, "Mười lăm đồng"],
  [21, "Hai mươi mốt đồng"],
  [24, "Hai mươi tư đồng"],
  [105, "Một trăm linh năm đồng"],
  [1_500_000, "Một triệu năm trăm nghìn đồng"],
  [11_820_000, "Mười một triệu tám trăm hai mươi nghìn đồng"],
  [1_000_005, "Một triệu không trăm linh năm đồng"],
  [736_000_000, "Bảy trăm ba mươi sáu triệu đồng"],
  [1_000_015_000, "Một tỷ không trăm mười lăm nghìn đồng"],
  [2_000_000_000_000, "Hai nghìn tỷ đồng"],
  [-45_000, "Âm bốn mươi lăm nghìn đồng"],
])("%d is read as %s", (dong, words) => expect(amountInWords(dong)).toBe(words));
