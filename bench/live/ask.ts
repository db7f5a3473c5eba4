import type { Credentials } from '../credentials.ts';

/** Asks the gateway; `Data` says what the answer looks like. An error ends the run. */
export async function ask<Data>(
  gatewayUrl: string,
  as: Credentials,
  asked: { readonly query: string; readonly variables: object },
): Promise<Data> {
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-bkapi-authorization': JSON.stringify(as),
    },
    body: JSON.stringify(asked),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`the gateway answered ${text.slice(0, 500)}`);
  return data;
}

/** ESB calls that a gateway has made so far, by its own count. */
export async function callsOf(gatewayUrl: string): Promise<number> {
  const text = await (await fetch(`${gatewayUrl}/metrics`)).text();
  const counts = text.matchAll(/^bkgraph_esb_call_duration_seconds_count\{[^}]*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
