/** Vì sao có số này: one dialog for the whole program, stood up by the shell; any figure asks for it here. */
class Explaining {
  /** Key of the figure (`proposal/<uid>/spent`); null while nothing is explained. */
  key = $state<string | null>(null);

  start(key: string): void {
    this.key = key;
  }

  end(): void {
    this.key = null;
  }
}

export const explaining = new Explaining();
