/** Characters of its JSON: some lists of what is missing name each of thousands of hosts. */
const LARGEST = 4_096;

/**
 * What a system says is missing to the caller, as it stands beside `data` (behaviour.md A3):
 * undefined where it says nothing, and left at `truncated` where that is too long to pass on.
 */
export function permissionOf(
  envelope: Readonly<Record<string, unknown>>,
  redact: (text: string) => string,
): unknown {
  const { permission } = envelope;
  if (typeof permission !== 'object' || permission === null) return undefined;
  const text = JSON.stringify(permission, (_, value: unknown) =>
    typeof value === 'string' ? redact(value) : value,
  );
  if (text === '{}' || text === '[]') return undefined;
  return text.length > LARGEST ? { truncated: true, size: text.length } : JSON.parse(text);
}
