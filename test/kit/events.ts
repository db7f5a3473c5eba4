/** What a subscription has sent so far, and how to leave it. */
export interface Events<Data> {
  readonly seen: readonly Data[];
  /** Of each of them. */
  readonly ids: readonly (string | undefined)[];
  /** Resolves when the server has begun to answer. */
  readonly opened: Promise<void>;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  leave(): void;
}

/** Subscribes over server-sent events; `Data` says what an event looks like. */
export function subscribe<Data>(
  url: string,
  query: string,
  variables: object,
  headers: Record<string, string> = {},
): Events<Data> {
  const leaving = new AbortController();
  const seen: Data[] = [];
  const ids: (string | undefined)[] = [];
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const read = async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query, variables }),
      signal: leaving.signal,
    });
    open();
    let text = '';
    const decoder = new TextDecoder();
    // A response to a fetch has a body, empty as it may be.
    for await (const part of response.body ?? []) {
      text += decoder.decode(part, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const data = dataOf<Data>(event);
        seen.push(...data);
        if (data.length > 0) ids.push(/^id: (.+)$/m.exec(event)?.[1]);
      }
    }
  };
  const ended = read().catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error;
  });
  return { seen, ids, opened, ended, leave: () => leaving.abort() };
}

function dataOf<Data>(event: string): Data[] {
  const [, json] = /^data: (.+)$/m.exec(event) ?? [];
  return json === undefined ? [] : [JSON.parse(json) as Data]; // what the test says it looks like
}
