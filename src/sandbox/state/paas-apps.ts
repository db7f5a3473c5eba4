/** An application of the developer centre, in its own words. */
export interface PaasApp {
  readonly bk_app_code: string;
  bk_app_name: string;
  introduction: string;
  readonly creator: string;
  /** Login names joined by `;`. */
  developer: string;
}

/** Applications by their id. */
export class PaasApps {
  readonly #byCode = new Map<string, PaasApp>();

  put(app: PaasApp): void {
    this.#byCode.set(app.bk_app_code, app);
  }

  get(code: string): PaasApp | undefined {
    return this.#byCode.get(code);
  }

  all(): PaasApp[] {
    return [...this.#byCode.values()];
  }
}
