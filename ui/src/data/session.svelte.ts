import type { OfficerMessage } from "../backend/backend";
import type { OfficerRole } from "../backend/generated/types";
import { clock } from "../text/clock.svelte";
import { call, officerMessage } from "./call";
import { onChange } from "./changes";

/** The open file as the command "status" tells of it. */
export interface OpenFileStatus {
  path: string;
  /** Trung tâm khuyến công. */
  centre: string;
  is_sample: boolean;
  /** Cơ quan là Sở: it takes packages in. */
  is_department: boolean;
  /** Today of the office clock, YYYY-MM-DD. */
  today: string;
  /** Budget years in the file, newest first. */
  years: number[];
  /** Cán bộ; empty until somebody has given a name. */
  officer: string;
  /** Vai trò of who is signed in; null while the file asks nobody. */
  role: OfficerRole | null;
  /** Waits for somebody to sign in; nothing else can be read. */
  locked: boolean;
  /** Names to sign in with. */
  officers: string[];
  next_undo: string | null;
  next_redo: string | null;
}

export interface Status {
  /** Null before the first file: the first-run screen is shown. */
  file: OpenFileStatus | null;
  suggested_folder: string;
  version: string;
}

/** Nguồn kinh phí the registers are narrowed to; null shows both. */
export type SourceFilter = "national" | "local" | null;

/** The open file as the shell sees it, and what year and source the screens look at. */
class Session {
  status = $state.raw<Status | null>(null);
  failure = $state.raw<OfficerMessage | null>(null);
  /** Path of the file whose screens have been shown: they stay behind the lock of an idle screen. */
  shown = $state("");
  /** Năm ngân sách the screens show. */
  year = $state(0);
  source = $state<SourceFilter>(null);

  async refresh(): Promise<void> {
    try {
      const status: Status = (await call("status", {})).output;
      if (status.file) this.#follow(status.file);
      if (!status.file?.locked) this.shown = status.file?.path ?? "";
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

  /** Another file begins with the budget year of its own working day, or the newest it has. */
  #follow(file: OpenFileStatus): void {
    clock.today = file.today;
    if (this.status?.file?.path === file.path && file.years.includes(this.year)) return;
    const thisYear = Number(file.today.slice(0, 4));
    this.chooseYear(file.years.includes(thisYear) ? thisYear : (file.years[0] ?? thisYear));
  }
}

export const session = new Session();
