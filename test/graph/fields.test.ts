import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { codes } from '../../src/graph/codes.ts';
import {
  bool,
  code,
  codeText,
  decodeField,
  type Field,
  float,
  int,
  is,
  json,
  long,
  names,
  text,
  time,
} from '../../src/graph/fields.ts';

const API = catalogueApi('cc', 'search_host');
const OS = codes({ 1: 'LINUX', 2: 'WINDOWS' });

/** What a field reads from each value of its attribute. */
const reads: [string, Field<unknown>, [unknown, unknown][]][] = [
  [
    'text',
    text('a'),
    [
      ['x', 'x'],
      ['', ''],
      [' x ', ' x '],
      [7, '7'],
      [0, '0'],
      [null, null],
    ],
  ],
  [
    'int',
    int('a'),
    [
      [7, 7],
      [0, 0],
      [-1, -1],
      ['7', 7],
      ['', null],
      [' ', null],
      [null, null],
    ],
  ],
  [
    'long',
    long('a'),
    [
      [20_000_000_001, 20_000_000_001],
      ['20000000001', 20_000_000_001],
    ],
  ],
  [
    'float',
    float('a'),
    [
      [1.5, 1.5],
      ['1.5', 1.5],
      [0, 0],
      ['', null],
      [' ', null],
      [null, null],
    ],
  ],
  [
    'bool',
    bool('a'),
    [
      [true, true],
      [false, false],
      [1, true],
      [0, false],
      ['1', true],
    ],
  ],
  [
    'bool in words',
    bool('a'),
    [
      ['0', false],
      ['true', true],
      ['false', false],
      ['', null],
    ],
  ],
  [
    'code',
    code('a', OS),
    [
      ['1', 'LINUX'],
      [2, 'WINDOWS'],
      ['9', 'UNKNOWN'],
      ['', null],
    ],
  ],
  [
    'the raw code',
    codeText('a'),
    [
      ['1', '1'],
      [9, '9'],
      ['', ''],
      [null, null],
    ],
  ],
  [
    'is',
    is('a', 1),
    [
      [1, true],
      ['1', true],
      [0, false],
      ['0', false],
      [2, false],
      [null, null],
    ],
  ],
  [
    'json',
    json('a'),
    [
      [{ b: [1] }, { b: [1] }],
      [0, 0],
      [false, false],
      ['', ''],
      [null, null],
    ],
  ],
  [
    'time',
    time('a'),
    [
      ['2018-03-15 14:39:30 +0800', '2018-03-15T14:39:30+08:00'],
      ['', null],
    ],
  ],
  [
    'names',
    names('list'),
    [
      ['ann,bob', ['ann', 'bob']],
      ['ann;bob', ['ann', 'bob']],
      ['', []],
    ],
  ],
  [
    'odd names',
    names('list'),
    [
      [' ann , ,bob,', ['ann', 'bob']],
      ['ann,ann', ['ann']],
      [null, []],
    ],
  ],
];

test.each(reads)('%s is read', (_, field, values) => {
  for (const [wire, value] of values) {
    expect([wire, decodeField(API, field, { [field.wire]: wire })]).toEqual([wire, value]);
  }
});

test.each(reads)('%s that is not sent is none', (_, field) => {
  const none = field.wire === 'list' ? [] : null;
  expect(decodeField(API, field, {})).toEqual(none);
});
