import type { ImportKind } from "../backend/generated/types";

/** What is to be read in: the kind of list, and where its rows belong when the file does not say. */
export interface ImportWish {
  kind: ImportKind;
  /** Mã lớp of trainees. */
  class?: string;
}

/** Nhập từ Excel: one dialog for the whole program, stood up by the shell; any screen asks for it here. */
class Importing {
  /** Null while nothing is being read in. */
  wish = $state.raw<ImportWish | null>(null);

  start(wish: ImportWish): void {
    this.wish = wish;
  }

  end(): void {
    this.wish = null;
  }
}

export const importing = new Importing();
