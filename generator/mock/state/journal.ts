/** What a call has done so far, backwards: a call that is refused leaves nothing behind. */
export class Journal {
  #undo: (() => void)[] = [];

  record(undo: () => void): void {
    this.#undo.push(undo);
  }

  /** A place to go back to. */
  mark(): number {
    return this.#undo.length;
  }

  rollBack(to = 0): void {
    while (this.#undo.length > to) this.#undo.pop()!();
  }

  clear(): void {
    this.#undo = [];
  }
}
