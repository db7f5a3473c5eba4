/**
 * Does something for a key at once, and what is asked for again within `ms` once more at their
 * end: the last request is never lost, and a flood of them is two.
 */
export function rarely(ms: number, act: (key: string) => void): (key: string) => void {
  /** Keys that were acted for a moment ago, and whether it was asked for again since. */
  const resting = new Map<string, boolean>();
  const rest = (key: string) => {
    resting.set(key, false);
    setTimeout(() => {
      const again = resting.get(key);
      resting.delete(key);
      if (again) actNow(key);
    }, ms).unref();
  };
  const actNow = (key: string) => {
    rest(key);
    act(key);
  };
  return (key) => {
    if (resting.has(key)) resting.set(key, true);
    else actNow(key);
  };
}
