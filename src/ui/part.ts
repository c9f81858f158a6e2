// A part of an element that is fetched when it is first needed: `const picker = new Part(() => import('./picker.js'))`.
// Kept for the page, so that only the first element waits. One that cannot be fetched costs only its feature: the element
// says so, and load() tries again. Used by elements whose rarer parts are files of their own.

export class Part<T> {
  readonly #fetch: () => Promise<T>;
  #value: T | undefined;
  #fetching: Promise<T | undefined> | undefined;
  #hasFailed = false;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** What was fetched; undefined before. */
  get value(): T | undefined {
    return this.#value;
  }

  /** The last attempt failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Fetches it unless it is there or on its way. Never rejects: undefined when it could not be fetched. */
  readonly load = (): Promise<T | undefined> => {
    this.#fetching ??= this.#fetch().then((value) => {
      this.#value = value;
      this.#hasFailed = false;
      return value;
    }, (error: unknown) => {
      console.warn('inbox-elements: a part could not be fetched.', error);
      this.#fetching = undefined;
      this.#hasFailed = true;
      return undefined;
    });
    return this.#fetching;
  };
}
