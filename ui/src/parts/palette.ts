import type { IconName } from "./icons";

/** A line of the Ctrl+K box: a command, or something found in the books. */
export interface PaletteEntry {
  id: string;
  /** Heading it stands under: "Lệnh", "Đề án, lớp", "Chứng từ". */
  group: string;
  icon: IconName;
  text: string;
  /** In grey behind the text. */
  note?: string;
  chord?: string;
  run: () => void;
}
