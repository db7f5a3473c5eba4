import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

interface Catalog {
  readonly id: string;
  readonly catalogId: number;
  readonly services: readonly { readonly serviceId: number }[];
  readonly children?: readonly Catalog[];
}

const CATALOG = 'id catalogId services { serviceId }';
const CATALOGS = `{ serviceCatalogs { ${CATALOG} children { ${CATALOG} children { ${CATALOG} } } } }`;

describe('services', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it('stand in a tree of catalogues, each of which is found again by its id', async () => {
    const { data, errors } = await bkgraph.ask<{ serviceCatalogs: readonly Catalog[] }>(CATALOGS);
    expect(errors).toEqual([]);
    const below = (catalog: Catalog): Catalog[] => {
      return [catalog, ...(catalog.children ?? []).flatMap(below)];
    };
    const catalogs = data.serviceCatalogs.flatMap(below);
    expect(catalogs.length).toBeGreaterThan(data.serviceCatalogs.length);
    expect(catalogs.some(({ services }) => services.length > 0)).toBe(true);

    const deepest = catalogs.at(-1);
    const again = await bkgraph.ask(
      'query ($id: ID!) { node(id: $id) { id ... on ServiceCatalog { catalogId services { serviceId } } } }',
      { id: deepest?.id },
    );
    expect(again.errors).toEqual([]);
    expect(again.data).toEqual({
      node: { id: deepest?.id, catalogId: deepest?.catalogId, services: deepest?.services },
    });
  });

  it('have forms that say what must be filled in and what can be chosen', async () => {
    const { data, errors } = await bkgraph.ask<{
      services: readonly { serviceId: number; fields: readonly { key: string }[] }[];
    }>('{ services { serviceId fields { key type isRequired choices { key name } } } }');

    expect(errors).toEqual([]);
    const known = [...bkgraph.sandbox.state.itsm.services.values()];
    expect(data.services.map(({ serviceId }) => serviceId)).toEqual(known.map(({ id }) => id));
    for (const { serviceId, fields } of data.services) {
      const service = known.find(({ id }) => id === serviceId);
      expect(fields).toMatchObject(
        service?.fields.map(({ key, type, required }) => ({ key, type, isRequired: required })) ??
          [],
      );
    }
    const choices = data.services
      .flatMap(({ fields }) => fields)
      .find(({ key }) => key === 'PINGTAI');
    expect(choices).toMatchObject({ choices: [{ key: 'CC' }, { key: 'JOB' }] });
    expect(bkgraph.callCounts()).toEqual({
      'itsm/get_services': 1,
      'itsm/get_service_detail': known.length,
    });
  });

  it('that are not there are null, and are told apart in one call', async () => {
    const { data, errors } = await bkgraph.ask(
      '{ one: service(serviceId: 1) { serviceId } none: service(serviceId: 999999) { serviceId } }',
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ one: { serviceId: 1 }, none: null });
    expect(bkgraph.callCounts()).toEqual({ 'itsm/get_services': 1 });
  });

  it('that cannot be read are an error and never an empty list', async () => {
    const fault = { kind: 'false', code: 'SERVER_500_ERROR', message: 'no', times: 1 } as const;
    bkgraph.sandbox.faults.set('itsm/get_services', fault);
    const { data, errors } = await bkgraph.ask('{ services { serviceId } }');

    expect(data).toEqual({ services: null });
    expect(errors[0]?.extensions).toMatchObject({ code: 'ESB_ERROR' });
  });
});
