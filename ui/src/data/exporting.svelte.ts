import type { ListKind } from "../backend/generated/types";

/** Xuất Excel: one dialog for the whole program, stood up by the shell; any register asks for it here. */
class Exporting {
  /** Null while nothing is to be exported. */
  list = $state.raw<ListKind | null>(null);

  start(list: ListKind): void {
    this.list = list;
  }

  end(): void {
    this.list = null;
  }
}

export const exporting = new Exporting();
