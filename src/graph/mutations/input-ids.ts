/** Values by the names of the members that hold them. */
export type InputIds = Readonly<Record<string, readonly (number | string)[]>>;

const MOST_IDS = 50;
const MOST_MEMBERS = 20;
const MOST_CHARACTERS = 64;
const DEEPEST = 4;

/** A member that says which thing is meant, and not what it shall be. */
const ID = /^(?:id|ids|sn|sns)$|Ids?$|^(?:innerIp|ip|usernames)$/;

/** What an input is about: its ids, of each member 50 at most. */
export function idsIn(input: unknown): InputIds {
  const found: Record<string, (number | string)[]> = {};
  collect(input, found, 0);
  return found;
}

function collect(value: unknown, found: Record<string, (number | string)[]>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST_IDS)) collect(item, found, depth + 1);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    if (ID.test(name)) keep(name, member, found);
    else collect(member, found, depth + 1);
  }
}

function keep(name: string, value: unknown, found: Record<string, (number | string)[]>): void {
  const isNew = found[name] === undefined;
  if (isNew && Object.keys(found).length >= MOST_MEMBERS) return;
  const ids = found[name] ?? [];
  for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    if (ids.length >= MOST_IDS) break;
    if (typeof one === 'number') ids.push(one);
    else if (typeof one === 'string') ids.push(one.slice(0, MOST_CHARACTERS));
  }
  if (ids.length > 0) found[name] = ids;
}
