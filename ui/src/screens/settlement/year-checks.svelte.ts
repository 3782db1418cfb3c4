import type { Preflight, ProposalRow } from "../../backend/generated/types";
import { call } from "../../data/call";

/** Có hồ sơ quyết toán riêng and is not locked yet. */
export const isOpen = (row: ProposalRow): boolean => row.approved_grant !== null && row.stage !== "settled" && row.stage !== "follow_up";

/** What settling each đề án of the list would be refused for; asked one after the other, so that the list stands at once. */
export class YearChecks {
  found = $state.raw<ReadonlyMap<string, Preflight>>(new Map());
  #turn = 0;

  /** Lỗi chặn of all of them. */
  readonly blocks = $derived([...this.found.values()].reduce((sum, one) => sum + one.blocks, 0));

  async ask(rows: ProposalRow[]): Promise<void> {
    const turn = ++this.#turn;
    const open = rows.filter(isOpen);
    this.found = new Map([...this.found].filter(([uid]) => open.some((row) => row.uid === uid)));
    for (const { uid } of open) {
      const { preflight } = (await call("show_settlement", { uid })).output;
      if (turn !== this.#turn) return;
      this.found = new Map([...this.found, [uid, preflight]]);
    }
  }
}
