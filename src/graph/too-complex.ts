import { GraphQLError } from 'graphql';

/** What a document may have only so much of. */
export interface Excess {
  /** What was counted: `depth`. */
  readonly limited: string;
  readonly limit: number;
  readonly value: number;
  /** What was counted, in words that follow a number: `levels of fields`. */
  readonly what: string;
  /** How to ask for less. */
  readonly advice: string;
  /** For what is no GraphQL request yet: its status is 400 for every client. */
  readonly malformed?: true;
}

/**
 * The refusal of an operation that asks for more than it may, before any ESB call was made. Its
 * status is that of a document that does not validate.
 */
export function tooComplex(excess: Excess): GraphQLError {
  const { limited, limit, value, what, advice, malformed } = excess;
  const told = Math.min(value, Number.MAX_SAFE_INTEGER);
  const [most, came] = [limit, told].map((count) => count.toLocaleString('en'));
  return new GraphQLError(`Too complex: ${came} ${what}, and ${most} are allowed. ${advice}`, {
    extensions: {
      code: 'QUERY_TOO_COMPLEX',
      ...{ limited, limit, value: told },
      http: { spec: malformed === undefined, status: 400 },
    },
  });
}
