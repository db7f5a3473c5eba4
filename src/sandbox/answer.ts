import type { Wire } from './values.ts';

/** What a handler answers when something stands beside `data` in the envelope, such as `_meta`. */
export class Answer {
  readonly data: unknown;
  readonly beside: Wire;

  constructor(data: unknown, beside: Wire) {
    this.data = data;
    this.beside = beside;
  }
}
