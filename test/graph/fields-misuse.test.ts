import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { EsbError } from '../../src/esb/index.ts';
import {
  bool,
  codeText,
  decodeField,
  type Field,
  float,
  int,
  is,
  long,
  names,
  text,
  time,
} from '../../src/graph/fields.ts';

const API = catalogueApi('cc', 'search_host');
const TWO_TO_53 = 2 ** 53;

/** Values that an attribute cannot have. */
const refusals: [string, Field<unknown>, unknown[]][] = [
  ['text', text('a'), [true, {}, [], ['x'], TWO_TO_53, -1e300]],
  ['int', int('a'), ['x', 1.5, '1.5', '7 hosts', true, {}, [], [7], TWO_TO_53, '9007199254740993']],
  ['int of more than 32 bits', int('a'), [2 ** 31, '2147483648', -(2 ** 31) - 1]],
  ['long', long('a'), ['x', 1.5, true, {}, TWO_TO_53, '9007199254740993', -1e300]],
  ['float', float('a'), ['x', true, {}, [], Number.NaN, Number.POSITIVE_INFINITY, 'Infinity']],
  ['bool', bool('a'), [2, -1, 'yes', 'TRUE ', {}, []]],
  ['the raw code', codeText('a'), [true, {}, []]],
  ['is', is('a', 1), [true, {}, []]],
  ['time', time('a'), ['yesterday', 1_521_095_970, true, {}, '2018-02-30 10:00:00', '2018-03-15']],
  ['names', names('a'), [true, {}, [], ['ann']]],
];

test.each(refusals)(
  'a wrong value of %s is ESB_BAD_RESPONSE that names the attribute',
  (_, field, values) => {
    for (const wire of values) {
      let error: unknown;
      try {
        error = { accepted: wire, as: decodeField(API, field, { a: wire }) };
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(EsbError);
      expect(error).toMatchObject({
        code: 'ESB_BAD_RESPONSE',
        api: API,
        message: 'cc/search_host answered a value of `a` that it cannot have',
      });
    }
  },
);
