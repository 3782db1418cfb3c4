import { backend } from "../../backend";
import type { OfficerMessage, ProgressNews } from "../../backend/backend";
import type { Encoding, EncodingChoice, FundSource, ImportAnswer, ImportKind, ImportRequest } from "../../backend/generated/types";
import { call, officerMessage } from "../../data/call";
import type { ImportWish } from "../../data/importing.svelte";
import { session } from "../../data/session.svelte";
import { parseYear } from "../../text/parse";

/** One reading in: the files, what a try gave, and what was done. Each change of the question is tried anew. */
export class ImportJob {
  kind = $state<ImportKind>("plan");
  paths = $state.raw<string[]>([]);
  source = $state<FundSource | "">("");
  /** As typed. */
  year = $state("");
  /** Đề án the rows go to; null = the one the file names. Codes come again every year, so the year goes with it. */
  proposal = $state.raw<{ code: string; year: number } | null>(null);
  answer = $state.raw<ImportAnswer | null>(null);
  problem = $state.raw<OfficerMessage | null>(null);
  busy = $state(false);
  isDone = $state(false);
  /** How far the reading is; null = nothing told yet. */
  news = $state.raw<ProgressNews | null>(null);
  /** Bảng mã chosen for columns whose letters were read wrongly. */
  encodings = $state.raw<EncodingChoice[]>([]);
  readonly class: string | null;
  #turn = 0;

  constructor(wish: ImportWish) {
    this.kind = wish.kind;
    this.class = wish.class ?? null;
  }

  readonly accepted = $derived(sum(this.answer, (file) => (file.accepted ? file.rows_accepted : 0)));
  readonly rejected = $derived(sum(this.answer, (file) => file.rows_rejected));

  add(path: string): Promise<void> {
    this.paths = [...this.paths.filter((one) => one !== path), path];
    return this.retry();
  }

  drop(path: string): Promise<void> {
    this.paths = this.paths.filter((one) => one !== path);
    return this.retry();
  }

  /** The officer says how a column is written; the file is read anew. */
  write(file: string, sheet: string, column: number, encoding: Encoding): Promise<void> {
    const others = this.encodings.filter((one) => one.file !== file || one.sheet !== sheet || one.column !== column);
    this.encodings = [...others, { file, sheet, column, encoding }];
    return this.retry();
  }

  stop = () => void call("stop", {});

  choose(kind: ImportKind): Promise<void> {
    this.kind = kind;
    this.proposal = null;
    return this.retry();
  }

  /** Reads the files without writing anything; an answer overtaken by a later question is dropped. */
  async retry(): Promise<void> {
    const mine = ++this.#turn;
    this.isDone = false;
    if (this.paths.length === 0) return void ((this.answer = null), (this.problem = null), (this.busy = false));
    this.busy = true;
    await this.#ask(true, null, () => mine === this.#turn);
    if (mine === this.#turn) this.busy = false;
  }

  /** Writes the accepted rows; true when they are in the books. */
  async run(): Promise<boolean> {
    if (this.busy || this.accepted === 0 || this.isDone) return false;
    this.busy = true;
    const before = session.status?.file?.years ?? [];
    const went = await this.#ask(false, null, () => true);
    this.busy = false;
    if (!went) return false;
    this.isDone = true;
    await session.refresh();
    // Rows of a year that was not in the books before would stay out of sight.
    const fresh = session.status?.file?.years.find((year) => !before.includes(year));
    if (fresh !== undefined) session.chooseYear(fresh);
    return true;
  }

  /** Writes the rejected rows into a workbook of their own; answers where. */
  async saveRejects(path: string): Promise<string | null> {
    const { answer } = this;
    const went = await this.#ask(true, path, () => true);
    const written = went ? (this.answer?.rejects ?? null) : null;
    if (this.isDone) this.answer = answer;
    return written;
  }

  async #ask(dryRun: boolean, rejects: string | null, isWanted: () => boolean): Promise<boolean> {
    const request: ImportRequest = {
      kind: this.kind, paths: this.paths, class: this.class, proposal: this.proposal?.code ?? null,
      source: this.source || null, year: this.proposal?.year ?? parseYear(this.year), dry_run: dryRun, rejects,
      encodings: this.encodings,
    };
    this.news = null;
    const deaf = backend.listen((next) => (this.news = next));
    try {
      const { output } = await call("import_list", request);
      if (!isWanted()) return false;
      this.answer = output;
      this.problem = null;
      return true;
    } catch (failure) {
      if (isWanted()) this.problem = officerMessage(failure);
      return false;
    } finally {
      deaf();
    }
  }
}

const sum = (answer: ImportAnswer | null, of: (file: ImportAnswer["summary"][number]) => number): number =>
  (answer?.summary ?? []).reduce((total, file) => total + of(file), 0);
