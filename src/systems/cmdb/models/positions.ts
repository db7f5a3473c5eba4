/** Where one drawing places a model. */
export interface Position {
  readonly classificationId: string;
  readonly x: number | null;
  readonly y: number | null;
}

/**
 * `position` of a model: JSON text of an object, coordinates by group; empty for none. Undefined
 * for what is no such text.
 */
export function readPositions(wire: unknown): readonly Position[] | undefined {
  if (wire === null || wire === undefined || wire === '') return [];
  const places = objectOf(wire);
  if (!places) return undefined;
  return Object.entries(places).map(([classificationId, place]) => ({
    classificationId,
    ...readPlace(place),
  }));
}

/** `{x, y}`, as an object or as JSON text; nulls for what it lacks. */
export function readPlace(wire: unknown): { x: number | null; y: number | null } {
  const { x, y } = objectOf(wire) ?? {};
  return { x: typeof x === 'number' ? x : null, y: typeof y === 'number' ? y : null };
}

export function positionText(positions: readonly Position[]): string {
  const places = positions.map(({ classificationId, x, y }) => [classificationId, { x, y }]);
  return JSON.stringify(Object.fromEntries(places));
}

function objectOf(wire: unknown): Readonly<Record<string, unknown>> | undefined {
  const value = typeof wire === 'string' ? parsed(wire) : wire;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined; // just checked
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
