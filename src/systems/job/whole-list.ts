import { isDeepStrictEqual } from 'node:util';
import type { CatalogueApi } from '../../catalogue.ts';
import { badResponse, type Esb, expectObjects, type WireObject } from '../../esb/index.ts';

/** No maximum is documented. */
const RECORDS_A_CALL = 500;

/**
 * All of a list that Job pages by `start/length` without telling a total (catalogue/README.md,
 * Paging): it is read on until a page is not full.
 */
export async function wholeList(
  esb: Esb,
  api: CatalogueApi,
  params: Readonly<Record<string, unknown>>,
): Promise<WireObject[]> {
  const items: WireObject[] = [];
  for (;;) {
    const range = { start: items.length, length: RECORDS_A_CALL };
    const page = expectObjects(api, await esb.call(api, { ...params, ...range }));
    // A full page that begins as the last one did would come again and again.
    if (page[0] && isDeepStrictEqual(page[0], items.at(-RECORDS_A_CALL))) {
      throw badResponse(api, 'the same records on several pages');
    }
    items.push(...page);
    // More than a page is the whole: then Job does not page, and would answer the same for ever.
    if (page.length !== RECORDS_A_CALL) return items;
  }
}
