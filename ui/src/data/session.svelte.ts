import type { OfficerMessage } from "../backend/backend";
import { clock } from "../text/clock.svelte";
import { call, officerMessage } from "./call";
import { onChange } from "./changes";

/** The answer of the command "status": what the shell shows about the open file. */
export interface Status {
  /** False before the first file: the first-run screen is shown. */
  open: boolean;
  /** Trung tâm khuyến công. */
  centre: string;
  officer: { name: string; role: string } | null;
  /** Today of the office clock, YYYY-MM-DD. */
  today: string;
  year: number;
  years: number[];
  /** When the file was last written, "09:42" of the office clock; null when nothing was written yet. */
  saved: string | null;
  is_sample: boolean;
  /** Việc bị chặn, the number on the rail. */
  blocked: number;
}

/** Nguồn kinh phí the registers are narrowed to; null shows both. */
export type SourceFilter = "national" | "local" | null;

/** The open file as the shell sees it, and what year and source the screens look at. */
class Session {
  status = $state.raw<Status | null>(null);
  failure = $state.raw<OfficerMessage | null>(null);
  /** Năm ngân sách the screens show. */
  year = $state(0);
  source = $state<SourceFilter>(null);

  async refresh(): Promise<void> {
    try {
      const status = (await call("status", {})).output as Status;
      if (this.year === 0 || !status.years.includes(this.year)) this.year = status.year;
      clock.today = status.today;
      clock.year = this.year;
      this.status = status;
      this.failure = null;
    } catch (failure) {
      this.failure = officerMessage(failure);
    }
  }

  /** Reads the status now and again after every change, until the returned function is called. */
  start(): () => void {
    void this.refresh();
    return onChange(() => void this.refresh());
  }

  chooseYear(year: number): void {
    this.year = year;
    clock.year = year;
  }
}

export const session = new Session();
