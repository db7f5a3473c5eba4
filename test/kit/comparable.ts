/**
 * The body of an answer with what may differ between two equal answers taken out: the trace, the
 * ids that the ESB gives each call, and the order of the errors, which is that in which the calls
 * happened to fail. A body without errors keeps every byte of its data.
 */
export function comparable(body: string): string {
  const text = withoutTrace(body);
  if (!text.includes('"errors":[')) return text;
  const { errors, ...rest } = JSON.parse(text) as { errors?: readonly ErrorOfAnswer[] };
  if (!errors) return text;
  return JSON.stringify({ errors: errors.map(withoutRequestId).sort(byPath), ...rest });
}

interface ErrorOfAnswer {
  readonly path?: unknown;
  readonly extensions?: { readonly esb?: { readonly requestId?: string | null } };
}

/** The trace is the last thing in a body; if it were not, what is cut off would be no JSON. */
function withoutTrace(body: string): string {
  const at = body.lastIndexOf(',"extensions":{"esb":{"calls":[');
  if (at < 0) return body;
  JSON.parse(`{${body.slice(at + 1)}`);
  return `${body.slice(0, at)}}`;
}

/** Whether there was an id still shows. */
function withoutRequestId(error: ErrorOfAnswer): ErrorOfAnswer {
  const { extensions } = error;
  if (typeof extensions?.esb?.requestId !== 'string') return error;
  const esb = { ...extensions.esb, requestId: 'of its own' };
  return { ...error, extensions: { ...extensions, esb } };
}

function byPath(one: ErrorOfAnswer, other: ErrorOfAnswer): number {
  return compareTexts(placeOf(one), placeOf(other));
}

/** Two errors at one place are told apart by what else they say. */
function placeOf(error: ErrorOfAnswer): string {
  return `${JSON.stringify(error.path ?? [])} ${JSON.stringify(error)}`;
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const SHOWN = 160;

/** Where two texts part, with what stands around it in each. */
export function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - SHOWN / 2);
  const around = (text: string) => JSON.stringify(text.slice(from, at + SHOWN));
  return `they part at character ${at}\n  ${around(one)}\n  ${around(other)}`;
}
