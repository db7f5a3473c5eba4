import type { GraphQLError } from 'graphql';
import type { Out } from './level.ts';
import type { Increment } from './part.ts';

export interface Answer {
  readonly errors?: readonly GraphQLError[];
  readonly data: Out | null;
}

/** One part of an answer, in the form that clients of @defer read (deferSpec=20220824). */
export type AnswerPart = (Answer | { readonly incremental?: readonly Increment[] }) & {
  readonly hasNext: boolean;
};

/** Whole, or in parts where something of it was deferred. */
export type Answered = Answer | AsyncGenerator<AnswerPart>;
