import type { Random } from '../seed/random.ts';
import { type Change, LEFT_OUT } from './spoil-members.ts';

/** Numbers that no text or id of the sandbox has, so that one who meets them knows them. */
const ODD_NUMBER = 777_000_000;

/** A value of any type but its own. */
export const otherType: Change = (value, random) => {
  const odd = random.integer(1, 999);
  const others: readonly unknown[] = [
    `wrong ${odd}`,
    ODD_NUMBER + odd,
    odd % 2 === 0,
    null,
    { wrong: `wrong ${odd}` },
    [],
    [{ wrong: ODD_NUMBER + odd }, null, `wrong ${odd}`],
  ];
  return random.pick(others.filter((other) => kindOf(other) !== kindOf(value)));
};

export const missing: Change = () => LEFT_OUT;

const HUGE_NUMBERS = [
  2 ** 31,
  2 ** 53 + 2,
  12_345_678_901_234_567_000,
  1e308,
  -1,
  -(2 ** 53) - 2,
  -(2 ** 31) - 1,
  1.5,
];

const HUGE_TEXTS = ['9007199254740993', '12345678901234567890', '1e400', '-1', '1.5'];

/** A number, or a text of digits, that an id cannot have; anything else as it is. */
export const huge: Change = (value, random) => {
  if (typeof value === 'number') return random.pick(HUGE_NUMBERS);
  const digits = typeof value === 'string' && /^\d+$/.test(value);
  return digits ? random.pick(HUGE_TEXTS) : onMembers(value, huge, random);
};

/** A text of some thousand characters, beyond one byte each; anything else as it is. */
export const long: Change = (value, random) =>
  typeof value === 'string'
    ? `long ${'长\u0000"\\'.repeat(random.integer(250, 750))}`
    : onMembers(value, long, random);

/** What is hit as a whole and is neither number nor text is hit in all that it holds. */
function onMembers(value: unknown, change: Change, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => change(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, change(member, random)]),
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
