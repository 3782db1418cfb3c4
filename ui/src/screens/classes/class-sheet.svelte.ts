import type { CardFill, CellNote, ClassRecord, GridRow, PastedTrainees, TraineeDraft } from "../../backend/generated/types";
import type { Mark } from "../../parts/attendance";
import { call } from "../../data/call";
import { readLetters, workedOf, writeLetters } from "./marks";
import { cellsOf, emptyRow, inForm, isBlank, isSame, merged, rowFrom, scanIn, filledBy, withoutScan, verdictOf, type CellName, type Cells, type SheetRow } from "./trainee-rows";

const checkAfterMs = 250;

/** What is being entered for one class: rows and marks, kept or not. It outlives the screen, so that nothing typed is lost on the way elsewhere. */
export class ClassSheet {
  rows = $state.raw<SheetRow[]>([]);
  /** One row of marks per kept trainee, in the order of `people`. */
  marks = $state.raw<Mark[][]>([]);
  people = $state.raw<{ id: string; name: string; isFed: boolean }[]>([]);
  /** What the office says of each row, by key. */
  notes = $state.raw<Map<string, CellNote[]>>(new Map());
  /** Keys of the rows of the latest paste, until the banner is closed. */
  pasted = $state.raw<string[] | null>(null);
  /** What the importer read the latest paste as, while its banner is shown; null = plain cells. */
  block = $state.raw<PastedTrainees | null>(null);
  /** What the importer mended or doubts in a row, as long as the row stands as it was read. */
  #read = $state.raw<Map<string, { cells: Cells; notes: CellNote[] }>>(new Map());
  /** What the card said that was scanned last. */
  scanned = $state.raw<CardFill | null>(null);
  /** Outcome of the latest saving, while rows stayed behind. */
  left = $state.raw<{ saved: number; rejected: number } | null>(null);
  #kept = $state.raw<Map<string, Cells>>(new Map());
  #keptMarks = $state.raw<Map<string, string>>(new Map());
  /** Which trainee a row is; stays true when a step in the grid is taken back. */
  readonly #uids = new Map<string, string>();
  #changed: string[] = [];
  #days = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(readonly uid: string) {}

  get unsaved(): number {
    return this.rows.filter((row) => this.#isUnsaved(row)).length + this.#removed().length;
  }
  get areMarksUnsaved(): boolean {
    return this.people.some((person, at) => writeLetters(this.marks[at] ?? []) !== this.#keptMarks.get(person.id));
  }
  get worked(): number {
    return workedOf(this.marks);
  }
  /** Ngày thực học of those whom the regime gives meals. */
  get fedDays(): number {
    return workedOf(this.marks.filter((_, at) => this.people[at]?.isFed));
  }
  /** Of the rows of the latest paste that are still there. */
  get verdict(): ReturnType<typeof verdictOf> {
    return verdictOf((this.pasted ?? []).filter((key) => this.rows.some((row) => row.key === key)).map((key) => this.notes.get(key) ?? []));
  }
  /** Rows with anything in them. */
  get filled(): number {
    return this.rows.filter((row) => !isBlank(row)).length;
  }
  get faulty(): number {
    return this.rows.filter((row) => this.notesOf(row).some((note) => note.blocks)).length;
  }

  /** The row of a kept trainee; −1 when it is not here. */
  placeOf(trainee: string): number {
    return this.rows.findIndex((row) => this.#uids.get(row.key) === trainee);
  }
  notesOf(row: SheetRow): CellNote[] {
    if (isBlank(row)) return [];
    const told = this.notes.get(row.key) ?? [];
    const read = this.#read.get(row.key);
    const fresh = read && isSame(read.cells, row) ? read.notes.filter((note) => !told.some((one) => one.field === note.field)) : [];
    return [...told, ...fresh];
  }

  /** Rows as the grid leaves them after one step. */
  put(next: SheetRow[]): void {
    const old = new Set(this.rows);
    const formed = next.map((row) => (old.has(row) ? row : inForm(row)));
    this.#changed = formed.filter((row) => !old.has(row)).map((row) => row.key);
    this.rows = formed.map((row) => (old.has(row) ? row : withoutScan(row)));
    for (const row of formed) if (!old.has(row)) void this.#readScan(row);
    this.#checkSoon();
  }

  /** A hand scanner types a whole card into one cell: its figures and words go where they belong. */
  async #readScan(row: SheetRow): Promise<void> {
    const text = scanIn(row);
    if (text === null) return;
    const { output } = await call("read_scanned_card", { text }).catch(() => ({ output: null }));
    if (!output) return;
    this.scanned = output;
    this.rows = this.rows.map((one) => (one.key === row.key ? inForm(filledBy(one, output)) : one));
    this.#checkSoon();
  }

  /** The rows of the latest step came from a spreadsheet. */
  tellPasted(): void {
    this.pasted = this.#changed;
    this.left = null;
    const rows = new Map(this.rows.map((row) => [row.key, row]));
    const read = this.pasted.map((key, at) => [key, { cells: cellsOf(rows.get(key) ?? emptyRow()), notes: this.block?.rows[at]?.notes ?? [] }] as const);
    this.#read = new Map(this.block ? read : []);
  }

  /** Reads a block as a list is read from a file; null = no list of people, or a single cell of one. */
  async readBlock(text: string, from: (keyof SheetRow)[]): Promise<{ keys: CellName[]; rows: Partial<SheetRow>[] } | null> {
    const columns = from.map(String).filter((key) => key !== "key");
    const answer = await call("read_pasted_trainees", { class_uid: this.uid, text, columns }).catch(() => null);
    this.block = answer?.output.is_list ? answer.output : null;
    return this.block && { keys: this.block.filled as CellName[], rows: this.block.rows.map((row) => cellsOf(row.cells)) };
  }

  /** What the office keeps now. Touched cells, rows and marks stay as they are typed. */
  take(record: ClassRecord): void {
    const keyOf = new Map([...this.#uids].map(([key, uid]) => [uid, key]));
    const byKey = new Map(this.rows.map((row) => [row.key, row]));
    const now = new Map(record.trainees.map((trainee) => [trainee.uid, cellsOf(trainee.cells)]));
    const fresh = record.trainees
      .filter(({ uid }) => !byKey.has(keyOf.get(uid) ?? "") && !this.#kept.has(uid))
      .map(({ cells, uid }) => this.#know(rowFrom(cells), uid));
    const staying = this.rows.flatMap((row) => {
      const uid = this.#uids.get(row.key);
      const [before, kept] = [uid && this.#kept.get(uid), uid && now.get(uid)];
      if (!uid || !before) return [row];
      return kept ? [merged(row, before, kept)] : isSame(row, before) ? [] : [row];
    });
    const isClean = staying.every((row) => this.#uids.has(row.key) || isBlank(row));
    this.#kept = now;
    this.rows = isClean ? this.#inOrder([...staying, ...fresh], record) : [...staying, ...fresh];
    if (this.rows.length === 0) this.rows = [emptyRow()];
    const told = new Map(record.trainees.map((trainee) => [trainee.uid, trainee.notes]));
    this.notes = new Map(this.rows.map((row) => [row.key, told.get(this.#uids.get(row.key) ?? "") ?? this.notes.get(row.key) ?? []]));
    if (this.rows.some((row) => this.#isUnsaved(row))) this.#checkSoon();
    this.#takeMarks(record);
  }

  /** Saves what can be saved; faulty rows stay in the grid with their notes. */
  async save(): Promise<void> {
    if (this.unsaved > 0) {
      const sent = this.#filled();
      const { output } = await call("save_trainees", {
        class_uid: this.uid,
        rows: sent.map((row) => this.#draft(row)),
        removed: this.#removed(),
        dry_run: false,
      });
      const saved = sent.filter((_, at) => output.rows[at]?.uid);
      sent.forEach((row, at) => output.rows[at]?.uid && this.#know(row, output.rows[at].uid));
      this.#kept = new Map(
        [...this.#kept]
          .filter(([uid]) => sent.some((row) => this.#uids.get(row.key) === uid))
          .concat(saved.map((row) => [this.#uids.get(row.key)!, cellsOf(row)])),
      );
      this.#told(sent, output.rows);
      this.pasted = null;
      this.block = null;
      this.left = output.rejected > 0 ? { saved: output.saved, rejected: output.rejected } : null;
    }
    if (this.areMarksUnsaved) {
      const rows = this.people.map((person, at) => ({ trainee_uid: person.id, marks: writeLetters(this.marks[at] ?? []) }));
      await call("save_attendance", { class_uid: this.uid, rows });
      this.#keptMarks = new Map(rows.map((row) => [row.trainee_uid, row.marks]));
    }
  }

  #takeMarks(record: ClassRecord): void {
    const days = record.days.join(" ");
    const isTouched = days === this.#days && this.areMarksUnsaved;
    const typed = new Map(this.people.map((person, at) => [person.id, this.marks[at]]));
    const before = this.#keptMarks;
    this.#days = days;
    this.#keptMarks = new Map(record.trainees.map((one) => [one.uid, writeLetters(readLetters(one.attendance, record.days.length))]));
    this.people = record.trainees.map((one) => ({ id: one.uid, name: one.cells.full_name, isFed: one.fed }));
    this.marks = record.trainees.map((one) => {
      const mine = typed.get(one.uid);
      return isTouched && mine && writeLetters(mine) !== before.get(one.uid) ? mine : readLetters(one.attendance, record.days.length);
    });
  }

  #know(row: SheetRow, uid: string): SheetRow {
    this.#uids.set(row.key, uid);
    return row;
  }
  #inOrder(rows: SheetRow[], record: ClassRecord): SheetRow[] {
    const place = new Map(record.trainees.map((trainee, at) => [trainee.uid, at]));
    const of = (row: SheetRow) => place.get(this.#uids.get(row.key) ?? "") ?? rows.length;
    return [...rows].sort((a, b) => of(a) - of(b));
  }
  #isUnsaved(row: SheetRow): boolean {
    const kept = this.#kept.get(this.#uids.get(row.key) ?? "");
    return kept ? !isSame(row, kept) : !isBlank(row);
  }
  #filled(): SheetRow[] {
    return this.rows.filter((row) => !isBlank(row) || this.#kept.has(this.#uids.get(row.key) ?? ""));
  }
  #removed(): string[] {
    const here = new Set(this.rows.map((row) => this.#uids.get(row.key)));
    return [...this.#kept.keys()].filter((uid) => !here.has(uid));
  }
  #draft(row: SheetRow): TraineeDraft {
    const uid = this.#uids.get(row.key);
    return { uid: uid && this.#kept.has(uid) ? uid : null, ...cellsOf(row) };
  }
  #told(sent: SheetRow[], answers: GridRow[]): void {
    const notes = new Map(this.notes);
    sent.forEach((row, at) => notes.set(row.key, answers[at]?.notes ?? []));
    this.notes = notes;
  }
  /** Asks the office what it would say of the rows, shortly after the last step. */
  #checkSoon(): void {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    this.#timer = setTimeout(async () => {
      const sent = this.#filled();
      if (sent.length === 0) return;
      const answer = await call("save_trainees", {
        class_uid: this.uid,
        rows: sent.map((row) => this.#draft(row)),
        removed: this.#removed(),
        dry_run: true,
      }).catch(() => null);
      // A check that cannot be made says nothing; saving will say what is wrong.
      if (answer && turn === this.#turn) this.#told(sent, answer.output.rows);
    }, checkAfterMs);
  }
}

const sheets = new Map<string, ClassSheet>();

/** The sheet of a class, the same one until another data file is opened. */
export function sheetOf(file: string, uid: string): ClassSheet {
  const name = `${file}:${uid}`;
  const sheet = sheets.get(name) ?? new ClassSheet(uid);
  sheets.set(name, sheet);
  return sheet;
}
