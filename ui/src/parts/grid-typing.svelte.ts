/** The text of the one cell that is being typed in, before it is taken over. */
export class GridTyping {
  draft = $state<{ row: number; column: number; text: string } | null>(null);
  /** The caret is in the text: arrows move it, not the cell. */
  isEditing = $state(false);
  /** The list below a choice cell is open. */
  isChoosing = $state(false);

  /** The text of that cell while it is typed in, otherwise null. */
  textAt(row: number, column: number): string | null {
    return this.draft?.row === row && this.draft.column === column ? this.draft.text : null;
  }

  type(row: number, column: number, text: string, isChoice: boolean): void {
    this.draft = { row, column, text };
    this.isEditing = true;
    this.isChoosing = isChoice;
  }

  /** Ends typing and hands out what was typed, if anything. */
  take(): { row: number; column: number; text: string } | null {
    const left = this.draft;
    this.draft = null;
    this.isEditing = this.isChoosing = false;
    return left;
  }

  /** Esc: first closes the list, then gives the old text back. False when there was nothing to give up. */
  giveUp(): boolean {
    const hadSomething = this.isChoosing || this.draft !== null;
    if (!this.isChoosing || this.draft !== null) this.draft = null;
    this.isEditing = this.isChoosing = false;
    return hadSomething;
  }
}
