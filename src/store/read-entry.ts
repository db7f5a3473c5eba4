import { z } from 'zod';
import { type Position, readPosition } from '../graph/live/positions.ts';
import { type EntryBodies, type EntryKind, isEntryKind, type PlacedEntry } from './entry.ts';

/** An entry with its body as its kind has it, or one of a kind that this version does not know. */
export interface ReadEntry {
  readonly position: string;
  readonly known?: KnownEntry | undefined;
}

export interface KnownEntry<Kind extends EntryKind = EntryKind> {
  readonly kind: Kind;
  readonly at: number;
  readonly body: EntryBodies[Kind];
  readonly place: Position;
}

/** Undefined for one that cannot be read: not everything that stands in Redis was written by us. */
export function readEntry({ kind, at, body, position }: PlacedEntry): ReadEntry | undefined {
  const place = readPosition(position);
  if (!isEntryKind(kind)) return { position };
  const said = BODIES[kind].safeParse(json(body)).data;
  if (!place || !Number.isSafeInteger(at) || said === undefined) return undefined;
  return { position, known: { kind, at, body: said, place } };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const BIZ_ID = z.int();
const RUN = { bizId: BIZ_ID, jobInstanceId: z.int() };
const NAME = z.string().nullable();
const HOSTS = z.array(z.string());
const INTENDED = {
  ...{ origin: z.string(), name: NAME, targets: HOSTS },
  ...{ appCode: z.string(), username: z.string().nullable() },
};
const LAUNCH = z.string();

/** As `EntryBodies` has them; what a newer version has added is let pass. */
const BODIES: { readonly [Kind in EntryKind]: z.ZodType<EntryBodies[Kind]> } = {
  'run intended': z.object({ launch: LAUNCH, bizId: BIZ_ID, ...INTENDED }),
  'run started': z.object({ launch: LAUNCH, ...RUN, name: NAME }),
  'run refused': z.object({ launch: LAUNCH }),
  'run found': z.object({ ...RUN, ...INTENDED }),
  'run seen': z
    .object({
      ...RUN,
      name: NAME.optional(),
      status: z.int().optional(),
      finished: z.boolean().optional(),
      targets: HOSTS.optional(),
    })
    // What is absent stays absent: so the types have it.
    .transform((seen) => seen as EntryBodies['run seen']),
  event: z.object({ key: z.string(), channels: HOSTS, body: z.string() }),
};
