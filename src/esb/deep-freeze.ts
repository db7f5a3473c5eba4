/** Freezes what JSON holds, to its depths: whoever then tries to change it is thrown at. */
export function deepFreeze(value: unknown): void {
  const left = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    Object.freeze(one);
    for (const member of Object.values(one)) left.push(member);
  }
}
