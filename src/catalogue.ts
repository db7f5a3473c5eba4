import { readFileSync } from 'node:fs';

/** One component API as data: `catalogue/<system>.json`, whose shape `catalogue/README.md` gives. */
export interface CatalogueApi {
  readonly system: string;
  readonly name: string;
  /** Path at the ESB, beginning `/api/c/compapi/` and ending in `/`. */
  readonly path: string;
  /** The method that the vendor's document names; the ESB accepts POST for every one. */
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly title: string;
  readonly kind: 'query' | 'mutation';
  readonly params: readonly CatalogueField[];
  readonly result: readonly CatalogueField[];
  readonly envelope: 'result/code/message' | 'bk_error_code/bk_error_msg' | 'no-code';
  readonly success_codes: readonly (number | string)[];
  readonly pagination: {
    readonly style: string;
    readonly max: number | null;
    readonly default?: number;
  } | null;
  readonly batch: {
    readonly key: string;
    readonly max: number | null;
    readonly scope: string | null;
  } | null;
  /** What a second, equal call does: behaviour.md section J. */
  readonly repeat: 'read' | 'same-state' | 'refused' | 'acts-again';
  readonly example_request: unknown;
  readonly example_response: unknown;
  readonly notes: readonly string[];
}

/** One parameter or result member of a component API. */
export interface CatalogueField {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly enum?: Readonly<Record<string, string>>;
  readonly min?: number;
  readonly max?: number;
  readonly default?: unknown;
  readonly format?: 'json' | 'base64';
  readonly fields?: readonly CatalogueField[];
  readonly items?: Pick<CatalogueField, 'type' | 'fields' | 'items' | 'values'>;
  readonly values?: Pick<CatalogueField, 'type' | 'fields' | 'items' | 'values'>;
  readonly key?: string;
  readonly open?: boolean;
  readonly recursive?: string;
}

const SYSTEMS = [
  'bk_login',
  'bk_paas',
  'cmsi',
  'cc',
  'gse',
  'job',
  'monitor',
  'sops',
  'itsm',
] as const;

/** Name of a component system, as it stands in an address. */
export type SystemName = (typeof SYSTEMS)[number];

/** All 155 component APIs, in the order of the vendor's document. */
export const catalogue: readonly CatalogueApi[] = SYSTEMS.flatMap(readSystem);

const byName = new Map(catalogue.map((api) => [`${api.system}/${api.name}`, api]));

/** The entry of one component API; throws for a name that the catalogue does not hold. */
export function catalogueApi(system: string, name: string): CatalogueApi {
  const api = byName.get(`${system}/${name}`);
  if (!api) throw new Error(`catalogue/${system}.json has no component API "${name}"`);
  return api;
}

function readSystem(system: SystemName): CatalogueApi[] {
  const file = new URL(`../catalogue/${system}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as CatalogueApi[];
}
