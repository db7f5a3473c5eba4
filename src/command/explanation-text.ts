import type { Explanation } from '../systems/index.ts';

/** An explanation as a table for a terminal, and what stands behind its numbers. */
export function explanationText({ totalCalls, waves, counted, assumed }: Explanation): string {
  const rows = waves.flatMap(({ wave, calls }) =>
    calls.map((call) => [
      `${wave}`,
      `${call.system}/${call.api}`,
      `${call.calls}`,
      `${call.pages ?? ''}`,
      call.for,
      call.why,
    ]),
  );
  const total = `${amount(totalCalls, 'ESB call')} in ${amount(waves.length, 'wave')}`;
  const told = counted.map(({ system, api, calls }) => `${system}/${api} ${calls}`);
  const taken = Object.entries(assumed).map(([list, size]) => `${list} ${size}`);
  return [
    ...(rows.length > 0 ? [table([HEAD, ...rows]), ''] : []),
    `${total}.`,
    ...(told.length > 0 ? [`Counted by calls of its own: ${told.join(', ')}.`] : []),
    ...(taken.length > 0 ? [`Assumed: ${taken.join(', ')}.`] : []),
  ].join('\n');
}

const HEAD = ['wave', 'API', 'calls', 'pages', 'for', 'why'];

function table(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  return lines.map((line) => line.join('  ').trimEnd()).join('\n');
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
