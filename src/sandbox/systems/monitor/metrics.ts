/** A table of host data: its fields, and the devices that each host has there. */
export interface MetricTable {
  /** Lowest and highest value of each field. */
  readonly fields: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Empty: the host itself is measured. */
  readonly devices: readonly string[];
}

const PERCENT = [2, 98] as const;

export const METRIC_TABLES: Readonly<Record<string, MetricTable>> = {
  system_cpu_summary: { fields: { usage: PERCENT, idle: PERCENT, iowait: [0, 20] }, devices: [] },
  system_load: { fields: { load1: [0, 12], load5: [0, 10], load15: [0, 8] }, devices: [] },
  system_mem: {
    fields: { pct_used: PERCENT, used: [1e9, 6e10], total: [6e10, 6e10] },
    devices: [],
  },
  system_disk: { fields: { in_use: PERCENT, used: [1e9, 9e11] }, devices: ['/', '/data'] },
  system_net: {
    fields: { speed_sent: [1e3, 9e7], speed_recv: [1e3, 9e7] },
    devices: ['eth0', 'eth1'],
  },
};

const DAY_MINUTES = 1440;

/**
 * What was measured there at that minute: always the same, for it is made from the place, the
 * metric and the time alone. A daily wave of its own for each series, and some noise.
 */
export function measured(
  series: string,
  [low, high]: readonly [number, number],
  timeMs: number,
): number {
  const minute = Math.floor(timeMs / 60_000);
  const phase = fraction(series) * 2 * Math.PI;
  const wave = (Math.sin((2 * Math.PI * minute) / DAY_MINUTES + phase) + 1) / 2;
  const level =
    0.6 * wave + 0.25 * fraction(`${series} level`) + 0.15 * fraction(`${series}@${minute}`);
  return Math.round((low + (high - low) * level) * 1e4) / 1e4;
}

/** From 0 to 1, made from the text (FNV-1a with a final mix). */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 4_294_967_295;
}
