const JSON_TYPE = 'application/json';

/** The ranges that clients send for JSON, and what yoga answers to each. */
const ANSWERS = new Map([
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json', 'application/graphql-response+json'],
]);

/**
 * The type of an answer in one piece, chosen from `Accept` as yoga does: the first range that JSON
 * fits, whatever its weight. Undefined for all that is left to yoga itself: a refusal, another
 * charset, a range of no common form.
 */
export function jsonTypeFor(accept: string | undefined): string | undefined {
  if (!accept) return JSON_TYPE;
  return ANSWERS.get(accept) ?? chosenFrom(accept.replaceAll(/\s/g, '').toLowerCase().split(','));
}

function chosenFrom(ranges: readonly string[]): string | undefined {
  if (!ranges.every((range) => COMMON.test(range))) return undefined;
  const types = ranges.map((range) => ANSWERS.get(range.replace(/;.*/, '')));
  return types.find((type) => type !== undefined);
}

const COMMON = /^(?:\*\/\*|application\/\*|[\w.+-]+\/[\w.+-]+)(?:;q=[\d.]+)?$/;
