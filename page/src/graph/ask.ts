import type { TypedDocumentString } from '../generated/operations.ts';
import { noAnswer, type Problem, problemsOf } from './problem.ts';

/** An answer with what is missing from it: both may be there at once. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
}

/** Asks the graph; never rejects but when it was told to stop. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal && { signal }),
    });
    return await answerIn<Data>(response);
  } catch (error) {
    if (signal?.aborted) throw error;
    return { data: undefined, problems: [noAnswer('No answer came from the gateway.')] };
  }
}

async function answerIn<Data>(response: Response): Promise<Answer<Data>> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('data' in body || 'errors' in body)) {
    const problem = noAnswer(`The gateway answered with HTTP ${response.status}.`);
    return { data: undefined, problems: [problem] };
  }
  // The document was checked against the schema that the gateway serves: so its data has this form.
  const { data, errors } = body as { data?: Data | null; errors?: unknown[] };
  return { data: data ?? undefined, problems: problemsOf(errors) };
}

/** What a refusal has to say. */
export async function problemsIn(response: Response): Promise<readonly Problem[]> {
  const { problems } = await answerIn(response);
  const silent = noAnswer(`The gateway answered with HTTP ${response.status}.`);
  return problems.length > 0 ? problems : [silent];
}
