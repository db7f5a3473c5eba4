import type { Call } from '../../handler.ts';
import type { Itsm } from '../../state/itsm.ts';
import type { ServiceCatalog } from '../../state/itsm-services.ts';
import { textOf, type Wire } from '../../values.ts';

/** The tree; `has_service` "true" or a kind of service leaves only catalogues that lead to some. */
export function getServiceCatalogs(params: Wire, { state }: Call): Wire[] {
  const kind = textOf(params.service_key);
  const narrowed = kind !== '' || params.has_service === 'true';
  const shown = narrowed ? catalogsWith(state.itsm, kind) : undefined;
  return treeBelow(null, 0, state.itsm, shown);
}

/** The catalogues of the services, and all above them. */
function catalogsWith({ services, catalogs }: Itsm, kind: string): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const service of services.values()) {
    if (kind !== '' && service.type !== kind) continue;
    let catalog = catalogs.get(service.catalogId);
    while (catalog) {
      ids.add(catalog.id);
      catalog = catalog.parentId === null ? undefined : catalogs.get(catalog.parentId);
    }
  }
  return ids;
}

function treeBelow(
  parentId: number | null,
  level: number,
  itsm: Itsm,
  shown: ReadonlySet<number> | undefined,
): Wire[] {
  const isShown = ({ id }: ServiceCatalog) => !shown || shown.has(id);
  return [...itsm.catalogs.values()]
    .filter((catalog) => catalog.parentId === parentId && isShown(catalog))
    .map(({ id, key, name, desc }) => ({
      id,
      key,
      name,
      level,
      desc,
      children: treeBelow(id, level + 1, itsm, shown),
    }));
}
