import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';

/** Parameters in which a system is told who acts; of all others the ESB tells it by a header. */
const ACTORS = new Set(['operator', 'creator', 'modifier', 'executor', 'bk_username', 'username']);

test('these writes alone carry the name of who acts: each is filled in from the caller', () => {
  const carrying = catalogue
    .filter(({ kind }) => kind === 'mutation')
    .flatMap(({ system, name, params }) =>
      params
        .filter((param) => ACTORS.has(param.name))
        .map((param) => `${system}/${name} ${param.name}`),
    );
  expect(carrying.sort()).toEqual([
    'cc/create_object creator',
    'cc/create_object_attribute creator',
    'cc/update_object modifier',
    'itsm/create_ticket creator',
    'itsm/operate_node operator',
    'itsm/operate_ticket operator',
  ]);
});
