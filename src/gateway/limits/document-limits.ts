import type { DocumentSize } from './document-size.ts';

/** How much one request may ask for, before anything is known of what it costs. */
export interface DocumentLimits extends DocumentSize {
  /** Words and signs of a document. */
  readonly tokens: number;
  /** Items of one list among the variables. */
  readonly listItems: number;
  /** Lists and objects inside of one another among the variables. */
  readonly inputDepth: number;
}

/** Half as much again as the largest of a thousand random queries has, and far above the examples. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  depth: 20,
  fields: 1_000,
  aliases: 45,
  directives: 25,
  rootFields: 20,
  tokens: 1_500,
  listItems: 20_000,
  inputDepth: 16,
};
