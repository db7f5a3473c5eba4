import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Admission, type AdmissionLimits } from '../../src/gateway/admission.ts';
import type { Parts } from '../../src/gateway/load.ts';

/** Tasks that go on until they are ended, under a load that a test tells. */
function admissionUnder(parts: Parts, limits?: Partial<AdmissionLimits>) {
  const load = { ...parts };
  const admission = new Admission({ least: 2, load: () => () => load, limits });
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

const IDLE: Parts = { busy: 0.05, collecting: 0.3, heap: 0.1 };
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
    const { begun, admit } = admissionUnder(IDLE);
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

describe('a process that is busy', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const CLEAN: Parts = { busy: 1, collecting: 0, heap: 0.1 };

  /** Everything that comes takes its place; then the load is looked at. */
  function crowd(parts: Parts, size: number, limits?: Partial<AdmissionLimits>) {
    const admission = admissionUnder(parts, limits);
    for (let number = 0; number < size; number += 1) void admission.admit(number);
    return admission;
  }

  test('takes 64 requests whatever they cost, and turns away those that came last', () => {
    const { begun, turnedAway, admit } = crowd(CLEAN, 100);
    expect([begun.length, turnedAway]).toEqual([64, []]);
    vi.advanceTimersByTime(100);
    // What has been begun is never given up.
    expect(turnedAway).toEqual(Array.from({ length: 36 }, (_, index) => 99 - index));
    void admit(100);
    expect(turnedAway).toHaveLength(37);
  });

  test('takes new ones as soon as there are fewer', async () => {
    const { begun, turnedAway, admit, end } = crowd(CLEAN, 64);
    vi.advanceTimersByTime(100);
    for (let ended = 0; ended < 20; ended += 1) end();
    await Promise.resolve();
    await Promise.resolve();
    for (let number = 64; number < 86; number += 1) void admit(number);
    expect(begun.slice(64)).toEqual(Array.from({ length: 20 }, (_, index) => 64 + index));
    expect(turnedAway).toEqual([84, 85]);
  });

  test('takes as many as it answers soon, where answers cost little', async () => {
    const { turnedAway, admit, end } = crowd(CLEAN, 60, { busyRequests: 48 });
    for (let look = 0; look < 20; look += 1) {
      for (let number = 0; number < 400; number += 1) {
        end();
        await Promise.resolve();
        await Promise.resolve();
        void admit(number);
      }
      vi.advanceTimersByTime(100);
    }
    // 4 in a millisecond: 100 within 25 ms
    for (let number = 0; number < 100; number += 1) void admit(number);
    expect(turnedAway).toHaveLength(60);
  });

  test('counts in what its answers wait for when nothing holds them up', async () => {
    const { load, turnedAway, admit, end } = crowd({ ...CLEAN, busy: 0.05 }, 60);
    for (let look = 0; look < 40; look += 1) {
      if (look === 20) load.busy = 1;
      vi.advanceTimersByTime(100); // so long does each take, 60 at a time
      for (let ended = 0; ended < 60; ended += 1) end();
      for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
      for (let number = 0; number < 60; number += 1) void admit(number);
    }
    vi.advanceTimersByTime(100);
    // 0.6 in a millisecond, each within 150 ms, and 15 more within the 25 that are no wait
    for (let number = 0; number < 60; number += 1) void admit(number);
    expect(turnedAway.length).toBeGreaterThan(5);
    expect(turnedAway.length).toBeLessThan(30);
  });

  test('turns away what would be answered too late, however few there are', async () => {
    const { turnedAway, admit, end } = crowd(CLEAN, 40, { maxWaitMs: 500 });
    for (let look = 0; look < 30; look += 1) {
      end(); // 10 a second: 5 within the wait that is allowed
      for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
      vi.advanceTimersByTime(100);
    }
    void admit(40);
    expect(turnedAway).toEqual([40]);
    for (let ended = 0; ended < 6; ended += 1) end();
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    void admit(41);
    expect(turnedAway).toEqual([40]);
  });

  test('or kept waiting for long takes no more than it answers in the usual time', async () => {
    const { load, turnedAway, admit, end } = crowd({ ...CLEAN, busy: 0.4 }, 30);
    for (let look = 0; look < 20; look += 1) {
      vi.advanceTimersByTime(100);
      for (let ended = 0; ended < 30; ended += 1) end();
      for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
      for (let number = 0; number < 30; number += 1) void admit(number);
    }
    for (let number = 30; number < 90; number += 1) void admit(number);
    vi.advanceTimersByTime(100);
    expect(turnedAway.length).toBeGreaterThan(20);
    load.busy = 0.05;
    vi.advanceTimersByTime(100);
    const before = turnedAway.length;
    void admit(90);
    expect(turnedAway).toHaveLength(before);
  });

  test('whose memory is nearly used up takes few until there is some again', () => {
    const { load, turnedAway, admit } = crowd({ busy: 0.2, collecting: 0, heap: 0.9 }, 20);
    vi.advanceTimersByTime(100);
    void admit(20);
    expect(turnedAway).toEqual([20]);
    load.heap = 0.4;
    vi.advanceTimersByTime(100);
    void admit(21);
    expect(turnedAway).toEqual([20]);
  });
});

test('no more than the most are taken, even by a process that only waits for the ESB', () => {
  const { begun, turnedAway, admit } = admissionUnder(IDLE, { maxRequests: 30 });
  for (let number = 0; number < 31; number += 1) void admit(number);
  expect([begun.length, turnedAway]).toEqual([30, [30]]);
});

test('one that is turned away while it waits settles without having begun', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  try {
    const { admit } = admissionUnder({ busy: 1, collecting: 0, heap: 0.1 });
    const asked = Array.from({ length: 65 }, (_, number) => admit(number));
    vi.advanceTimersByTime(100);
    await expect(asked.at(-1)).resolves.toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});
