import { call } from "./call";

/** How often the office is asked whether a copy is due; it makes one an hour at most. */
const MINUTES = 10;

/** Sao lưu tự động while a file is open. A copy that fails stands in no one's way: Thiết lập, Sao lưu shows the newest. */
export function keepCopies(): () => void {
  const timer = setInterval(() => void call("keep_backups", {}).catch(() => {}), MINUTES * 60_000);
  return () => clearInterval(timer);
}
