export type Params = Record<string, string>;

export interface Place {
  screen: string;
  params: Params;
}

/** Which screen is open, with what, and the way back. */
class Router {
  here = $state.raw<Place>({ screen: "", params: {} });
  #trail = $state.raw<Place[]>([]);

  get canGoBack(): boolean {
    return this.#trail.length > 0;
  }

  /** Opens a screen; the present one can be reached again with Alt+←. */
  go(screen: string, params: Params = {}): void {
    if (this.here.screen !== "") this.#trail = [...this.#trail.slice(-49), this.here];
    this.here = { screen, params };
  }

  /** Begins anew, with nothing behind: another file was opened. */
  reset(screen: string): void {
    this.#trail = [];
    this.here = { screen, params: {} };
  }

  /** Changes what the present screen shows without a step on the way back. */
  replace(params: Params): void {
    this.here = { screen: this.here.screen, params };
  }

  back(): void {
    const last = this.#trail.at(-1);
    if (!last) return;
    this.#trail = this.#trail.slice(0, -1);
    this.here = last;
  }
}

export const router = new Router();
