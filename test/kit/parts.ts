import type { TraceReport } from '../../src/esb/index.ts';
import type { GraphError } from './bkgraph.ts';

type Path = readonly (string | number)[];

/** One part of an answer, and when it came. */
export interface AnswerPart {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphError[];
  readonly incremental?: readonly {
    readonly path: Path;
    readonly data: object | null;
    readonly label?: string;
    readonly errors?: readonly GraphError[];
  }[];
  readonly hasNext?: boolean;
  readonly extensions?: { readonly esb: TraceReport };
  /** Milliseconds after the question. */
  readonly atMs: number;
}

export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Told of each part as it comes. */
  readonly onPart?: (part: AnswerPart) => void;
}

/** Asks for an answer in parts, as GraphQL clients do, and reads it part by part. */
export async function askInParts(
  url: string,
  query: string,
  variables: object,
  { headers, signal, onPart }: AskOptions = {},
): Promise<AnswerPart[]> {
  const asked = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'multipart/mixed;deferSpec=20220824, application/json',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  const parts: AnswerPart[] = [];
  const take = (json: string) => {
    const atMs = performance.now() - asked;
    const part = { ...(JSON.parse(json) as object), atMs } as AnswerPart; // what the tests look at
    parts.push(part);
    onPart?.(part);
  };
  if (!response.headers.get('content-type')?.startsWith('multipart/mixed')) {
    take(await response.text());
    return parts;
  }
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    const sections = text.split('\r\n---');
    text = sections.pop() ?? '';
    for (const section of sections) {
      const [, json] = section.split('\r\n\r\n');
      if (json !== undefined) take(json);
    }
  }
  return parts;
}

/** What a client makes of the parts. */
export function merged(parts: readonly AnswerPart[]): unknown {
  const whole = { data: structuredClone(parts[0]?.data) };
  for (const { path, data } of parts.flatMap(({ incremental = [] }) => incremental)) {
    // The path leads through objects and lists that came before.
    const place = ['data', ...path].reduce<unknown>(
      (at, key) => (at as Record<string | number, unknown>)[key],
      whole,
    );
    mergeInto(place as Record<string, unknown>, data ?? {});
  }
  return whole.data;
}

function mergeInto(target: Record<string, unknown>, added: object): void {
  for (const [key, value] of Object.entries(added)) {
    const before = target[key];
    const both = [before, value].every((one) => typeof one === 'object' && one !== null);
    // Both have just been seen to be objects, or lists.
    if (both) mergeInto(before as Record<string, unknown>, value as object);
    else target[key] = value;
  }
}
