import type { DocumentNode, GraphQLError } from 'graphql';
import { tooComplex } from '../../graph/too-complex.ts';
import type { DocumentLimits } from './document-limits.ts';
import { type DocumentSize, sizeOfDocument } from './document-size.ts';

/** What is too much of a document, the first of it; undefined for one within the limits. */
export function excessOf(document: DocumentNode, limits: DocumentLimits): GraphQLError | undefined {
  const size = sizeOfDocument(document);
  for (const limited of COUNTED) {
    const [limit, value] = [limits[limited], size[limited]];
    if (value > limit) return tooComplex({ limited, limit, value, ...WORDS[limited] });
  }
  return undefined;
}

const WORDS: Readonly<Record<keyof DocumentSize, { what: string; advice: string }>> = {
  depth: {
    what: 'fields inside of one another',
    advice: 'Ask for what lies deeper in a query of its own, by the keys that this one answers.',
  },
  rootFields: {
    what: 'fields at the root of one operation',
    advice: 'Ask in several requests.',
  },
  aliases: {
    what: 'fields under another name',
    advice: 'Ask for many things of one kind by a list, or in several requests.',
  },
  directives: {
    what: 'directives',
    advice: 'Leave out what is not wanted when the document is written.',
  },
  fields: {
    what: 'fields, with each fragment put in wherever it is spread',
    advice: 'Spread fewer fragments inside of one another, or ask in several requests.',
  },
};

const COUNTED: readonly (keyof DocumentSize)[] = [
  'depth',
  'rootFields',
  'aliases',
  'directives',
  'fields',
];
