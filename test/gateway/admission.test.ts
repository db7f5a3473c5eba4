import { expect, test, vi } from 'vitest';
import { Admission } from '../../src/gateway/admission.ts';
import type { Parts } from '../../src/gateway/load.ts';

/** Tasks that go on until they are ended, under a load that a test tells. */
function admissionUnder(parts: Parts) {
  const load = { ...parts };
  const admission = new Admission({ least: 2, load: () => () => load });
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const turnedAway: number[] = [];
  const admit = (number: number) =>
    admission.admit(
      () => {
        begun.push(number);
        return new Promise((end) => ends.push(end));
      },
      () => turnedAway.push(number),
    );
  return { load, admission, begun, turnedAway, admit, end: () => ends.shift()?.() };
}

function unexpected(): void {
  throw new Error('turned away');
}

const BUSY: Parts = { busy: 1, collecting: 0.3, heap: 0.1 };

test('a process that is busy collecting garbage answers fewer at a time, the others in order', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { begun, admit, end } = admissionUnder(BUSY);
    const first = Array.from({ length: 10 }, (_, index) => admit(index));
    expect(begun).toHaveLength(10);
    vi.advanceTimersByTime(500);
    const later = [admit(10), admit(11)];
    expect(begun).toHaveLength(10);
    for (let ended = 0; ended < 10; ended += 1) end();
    await Promise.all(first);
    expect(begun.slice(10)).toEqual([10, 11]);
    end();
    end();
    await Promise.all(later);
  } finally {
    vi.useRealTimers();
  }
});

test('one that only waits for the ESB answers any number at a time', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { begun, admit } = admissionUnder({ busy: 0.2, collecting: 0.3, heap: 0.1 });
    for (let number = 0; number < 500; number += 1) void admit(number);
    expect(begun.length).toBeLessThan(500);
    vi.advanceTimersByTime(1_000);
    expect(begun).toHaveLength(500);
  } finally {
    vi.useRealTimers();
  }
});

test('answers that are short are never made to wait: garbage does not outlive them', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  try {
    const { begun, admit, end } = admissionUnder(BUSY);
    for (let round = 0; round < 10; round += 1) {
      const going = Array.from({ length: 40 }, (_, index) => admit(index));
      expect(begun).toHaveLength(40 * (round + 1));
      vi.advanceTimersByTime(5);
      for (let ended = 0; ended < 40; ended += 1) end();
      await Promise.all(going);
      vi.advanceTimersByTime(95);
    }
  } finally {
    vi.useRealTimers();
  }
});

test('nobody waits for long behind answers that take long', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  try {
    const { begun, admit } = admissionUnder(BUSY);
    for (let number = 0; number < 10; number += 1) void admit(number);
    vi.advanceTimersByTime(500);
    void admit(10);
    expect(begun).toHaveLength(10);
    vi.advanceTimersByTime(1_500);
    expect(begun).toHaveLength(11);
  } finally {
    vi.useRealTimers();
  }
});

test('a task that has left its place no longer counts, and fails as it fails', async () => {
  const admission = new Admission({ least: 2, load: () => () => BUSY });
  const failed = admission.admit((leave) => {
    leave();
    leave();
    return Promise.reject(new Error('bug'));
  }, unexpected);
  await expect(failed).rejects.toThrow('bug');
  await expect(admission.admit(() => Promise.resolve(), unexpected)).resolves.toBeUndefined();
});
