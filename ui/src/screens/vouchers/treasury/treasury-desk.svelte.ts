import type { AdvancePaperKind, AdvancePaperWithLines, BreachRow, PaymentListRow, PaymentListSource, TreasuryDeclaration, TreasuryLine, TreasuryRecord } from "../../../backend/generated/types";
import { call } from "../../../data/call";
import { Saving } from "../../../data/saving.svelte";

/** Phần Kho bạc of one voucher while its dialog stands: what is typed, what the office has of it. */
export class TreasuryDesk {
  record = $state.raw<TreasuryRecord | null>(null);
  declaration = $state<TreasuryDeclaration | null>(null);
  lines = $state<TreasuryLine[]>([]);
  rows = $state.raw<PaymentListRow[]>([]);
  /** The advance paper being typed. */
  paper = $state<AdvancePaperWithLines | null>(null);
  paperFindings = $state.raw<BreachRow[]>([]);
  readonly saving = new Saving();
  #reveals = false;

  constructor(readonly uid: string) {}

  async load(): Promise<void> {
    await this.saving.run(async () => {
      const record = (await call("show_treasury", { uid: this.uid, reveal: this.#reveals })).output;
      this.record = record;
      this.declaration = structuredClone(record.part.declaration);
      this.lines = structuredClone(record.part.lines);
      this.rows = structuredClone(record.list);
    });
  }

  reveal = (): Promise<void> => {
    this.#reveals = true;
    return this.load();
  };

  /** The payee gets what the budget leaves; only the officer can say otherwise. */
  split(at: number, toBudget: number, whole: number): void {
    const line = this.lines[at];
    if (!line) return;
    line.to_budget = toBudget;
    line.to_payee = whole - toBudget;
  }

  saveDeclaration = (): Promise<void> =>
    this.#then(() => call("save_treasury", { declaration: $state.snapshot(this.declaration)!, lines: $state.snapshot(this.lines) }));

  removeDeclaration = (): Promise<void> => this.#then(() => call("remove_treasury", { uid: this.uid }));

  makeList = (from: PaymentListSource): Promise<void> => this.#then(() => call("make_payment_list", { voucher_uid: this.uid, from }));

  saveList = (): Promise<void> => this.#then(() => call("save_payment_list", { voucher_uid: this.uid, rows: this.rows }));

  async makePaper(kind: AdvancePaperKind): Promise<void> {
    let made = "";
    await this.#then(async () => (made = (await call("make_advance_paper", { voucher_uid: this.uid, kind })).output.uid));
    if (made) await this.openPaper(made);
  }

  async openPaper(uid: string): Promise<void> {
    await this.saving.run(async () => {
      const shown = (await call("show_advance_paper", { uid })).output;
      this.paper = structuredClone(shown.paper);
      this.paperFindings = shown.findings;
    });
  }

  async savePaper(settle = false): Promise<void> {
    const paper = $state.snapshot(this.paper);
    if (!paper) return;
    await this.#then(() => call("save_advance_paper", { paper, settle }));
    if (!this.saving.problem) await this.openPaper(paper.paper.uid);
  }

  dropPaper = (uid: string): Promise<void> => this.#then(() => call("remove_advance_paper", { uid }));

  async #then(work: () => Promise<unknown>): Promise<void> {
    if (await this.saving.run(work)) await this.load();
  }
}
