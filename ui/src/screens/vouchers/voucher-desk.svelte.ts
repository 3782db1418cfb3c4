import { untrack } from "svelte";
import type { OfficerMessage } from "../../backend/backend";
import type { EstimateLine, FieldMessage, VoucherRecord, VoucherWithLines } from "../../backend/generated/types";
import { call, officerMessage } from "../../data/call";
import { isWatched, onChange } from "../../data/changes";
import { LiveQuery } from "../../data/live.svelte";
import { blankLine, blankVoucher, drawnFrom, faceAmount, newUid, standingFaults, toSave } from "./draft";

/** The chứng từ on the desk: what is being typed, what the office has of it, and the money it draws from. Make one while a component is being set up. */
export class VoucherDesk {
  paper = $state<VoucherWithLines>(blankVoucher("2000-01-01", null));
  /** As the office has it; null for one that was never saved. */
  record = $state.raw<VoucherRecord | null>(null);
  problem = $state.raw<OfficerMessage | null>(null);
  isBusy = $state(false);
  /** The line being typed in, from 0. */
  at = $state(0);
  /** An estimate line looked at without being chosen (Alt+↑, Alt+↓). */
  looked = $state<string | null>(null);
  /** Counts the papers laid on the desk; saving one for the first time leaves it the same paper. */
  sheet = $state(0);
  #saved = $state.raw("");
  #asked = 0;

  readonly uid = $derived(this.paper.voucher.uid);
  readonly isNew = $derived(this.uid === newUid);
  readonly isDirty = $derived(JSON.stringify(this.paper) !== this.#saved);
  readonly readonly = $derived(this.record !== null && !this.record.can_edit.allowed);
  readonly errors: Record<string, string> = $derived(this.record === null ? {} : standingFaults(this.record.faults, this.record.paper, this.paper));

  /** A cancelled paper and its reverse entry are told of together, as two rows of the ledger. */
  readonly #isWhole = $derived(this.paper.voucher.state !== "cancelled" && this.paper.voucher.reverses_uid === null);

  readonly proposal = new LiveQuery("show_proposal", () => this.#proposalUid ? { uid: this.#proposalUid } : null, () => [`proposal:${this.#proposalUid}`]);
  readonly estimate: EstimateLine[] = $derived.by(() => (this.proposal.current?.proposal.uid === this.#proposalUid ? this.proposal.current!.estimate.map((row) => row.line) : []));
  readonly lineUid = $derived(this.looked ?? this.paper.lines[this.at]?.estimate_line_uid ?? null);
  readonly ledger = new LiveQuery("line_ledger", () => (this.lineUid ? { estimate_line_uid: this.lineUid, except: this.#isWhole && !this.isNew ? this.uid : null } : null), ["vouchers", "voucher_lines", "estimate_lines"]);
  /** What this paper takes from the line that is looked at. */
  readonly now = $derived(this.lineUid && this.#isWhole ? drawnFrom(this.paper, this.lineUid) : 0);
  readonly over = $derived(!this.readonly && this.ledger.current?.line.uid === this.lineUid ? Math.max(0, this.now - this.ledger.current!.left) : 0);

  get #proposalUid(): string | null {
    return this.paper.voucher.proposal_uid;
  }

  constructor() {
    $effect(() => onChange((touched) => {
      if (this.isNew || this.isDirty || this.isBusy || !isWatched([`voucher:${this.uid}`], touched)) return;
      void this.#reload();
    }));
  }

  #put(paper: VoucherWithLines, record: VoucherRecord | null): void {
    this.paper = paper;
    this.#saved = JSON.stringify(paper);
    this.record = record;
    this.problem = null;
    this.at = Math.min(this.at, Math.max(0, paper.lines.length - 1));
  }

  /** What stood in the way when the paper was saved last. */
  #savedFaults: FieldMessage[] = [];

  /** A fresh paper; nothing is kept before it is saved. */
  start(paidOn: string, proposal: string | null, estimateLine: string | null = null): void {
    this.at = 0;
    this.looked = null;
    this.sheet += 1;
    this.#asked += 1;
    this.#put(blankVoucher(paidOn, proposal, estimateLine), null);
  }

  async open(uid: string): Promise<void> {
    this.at = 0;
    this.looked = null;
    await this.#show(uid, false);
    this.sheet += 1;
  }

  /** An answer that was overtaken by another paper is dropped. */
  async #show(uid: string, reveal: boolean): Promise<void> {
    const turn = ++this.#asked;
    try {
      const record = (await call("show_voucher", { uid, reveal })).output;
      if (turn === this.#asked) this.#put(structuredClone(record.paper), record);
    } catch (failure) {
      if (turn === this.#asked) this.problem = officerMessage(failure);
    }
  }

  /** After an undo the paper may be gone; a blank one of the same đề án takes its place. */
  async #reload(): Promise<void> {
    const { uid, paid_on, proposal_uid } = this.paper.voucher;
    await this.#show(uid, false);
    if (this.problem?.code === "NOT_FOUND") this.start(paid_on, proposal_uid);
  }

  /** Takes back what was typed since the last saving; answers how to get it again. */
  revert(): () => void {
    const typed = $state.snapshot(this.paper);
    const { record } = this;
    if (record) this.#put(structuredClone(record.paper), record);
    else this.start(this.paper.voucher.paid_on, null);
    return () => void (this.uid === typed.voucher.uid && (this.paper = typed));
  }

  reveal = (): Promise<void> => this.#show(this.uid, true);

  /** Saves what was typed, complete or not. True when it is kept. */
  async save(): Promise<boolean> {
    return this.#do(async () => {
      const { uid, faults } = (await call("save_voucher", toSave($state.snapshot(this.paper)))).output;
      this.#savedFaults = faults;
      await this.#show(uid, false);
    });
  }

  /** Saves first when something was typed; answers the faults that stand in the way, or null when it is posted. */
  async post(): Promise<FieldMessage[] | null> {
    const isTyped = this.isDirty || this.isNew;
    if (isTyped && !(await this.save())) return [];
    // The record may still be the one from before the saving: its reading can be overtaken by a reload.
    const faults = (isTyped ? this.#savedFaults : this.record?.faults) ?? [];
    if (faults.length > 0) return faults;
    const isPosted = await this.#do(async () => {
      await call("post_voucher", { uid: this.uid });
      await this.#show(this.uid, false);
    });
    return isPosted ? null : (this.problem?.fields ?? []).map((fault) => ({ ...fault, field: this.#fieldOf(fault.field) }));
  }

  /** Where a block of an estimate line is mended: at the amount that draws from it. */
  #fieldOf(subject: string): string {
    const at = this.paper.lines.findIndex((line) => subject === `estimate_line:${line.estimate_line_uid}`);
    return at < 0 ? subject : `lines.${at}.grant`;
  }

  async drop(): Promise<boolean> {
    const { paid_on, proposal_uid } = this.paper.voucher;
    return this.#do(async () => {
      if (!this.isNew) await call("remove_voucher", { uid: this.uid });
      this.start(paid_on, proposal_uid);
    });
  }

  async cancel(reason: string, on: string | null): Promise<boolean> {
    return this.#do(async () => {
      await call("cancel_voucher", { uid: this.uid, reason, on });
      await this.#show(this.uid, false);
    });
  }

  async duplicate(): Promise<boolean> {
    return this.#do(async () => this.open((await call("duplicate_voucher", { uid: this.uid })).output));
  }

  /** Leaves the paper for another one: a draft that was begun is kept without being asked for. */
  async leave(): Promise<boolean> {
    const isWorthKeeping = !this.isNew || this.paper.voucher.payee !== "" || this.paper.voucher.reason !== "" || faceAmount(this.paper) !== 0;
    return this.readonly || !this.isDirty || !isWorthKeeping || this.save();
  }

  /** Lays an invoice onto the paper: its lines, payee and tax code; nothing is saved yet. */
  async takeInvoice(invoice: string): Promise<boolean> {
    return this.#do(async () => {
      const paper = toSave($state.snapshot(this.paper));
      this.paper = (await call("fill_voucher", { invoice_uid: invoice, paper })).output;
      this.at = 0;
      this.sheet += 1;
    });
  }

  addLine(grant = 0): void {
    const { lines } = this.paper;
    lines.push({ ...blankLine(), grant });
    this.at = lines.length - 1;
    this.looked = null;
  }

  removeLine(at: number): void {
    if (this.paper.lines.length <= 1) return;
    this.paper.lines.splice(at, 1);
    this.at = Math.max(0, Math.min(at, this.paper.lines.length - 1));
  }

  /** Alt+↑ and Alt+↓: the ledger of the next estimate line, without choosing it. */
  lookAt(step: 1 | -1): void | false {
    const here = this.estimate.findIndex((line) => line.uid === this.lineUid);
    const next = this.estimate[here + step];
    if (!next) return false;
    this.looked = next.uid;
  }

  async #do(work: () => Promise<unknown>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    try {
      this.problem = null;
      await work();
      return untrack(() => this.problem === null);
    } catch (failure) {
      this.problem = officerMessage(failure);
      return false;
    } finally {
      this.isBusy = false;
    }
  }
}
