import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import type { InstanceValues } from './api.ts';
import { namesOf } from './keys.ts';

interface ValuesInput {
  readonly name?: string | null | undefined;
  readonly attributes?: unknown;
}

/**
 * Name and attributes of an input as the wire has them. The CMDB drops what is no attribute of
 * the model without a word, and credentials stand beside them: both are refused here.
 */
export async function valuesOf(
  modelId: string,
  { name, attributes }: ValuesInput,
  argument: string,
  { loaders }: GraphContext,
): Promise<InstanceValues> {
  const values = attributesObject(attributes, `${argument}.attributes`);
  const given = Object.keys(values);
  if (given.length > 0) {
    const known = await loaders.attributesOfModel.load(modelId);
    const names = new Set(known.map(({ attributeId }) => attributeId));
    const strange = given.filter((one) => RESERVED.has(one) || !names.has(one));
    if (strange.length > 0) {
      const what = `names what is no attribute of ${modelId} to be set here: ${strange.join(', ')}`;
      throw badInput(`${argument}.attributes`, what);
    }
  }
  return name == null ? values : { ...values, [namesOf(modelId).name]: name };
}

/** Names that mean something else at the top level of a call. */
const RESERVED: ReadonlySet<string> = new Set([
  'bk_app_code',
  'bk_app_secret',
  'bk_token',
  'bk_username',
  'bk_access_token',
  'bk_supplier_account',
  'bk_obj_id',
  'bk_inst_id',
  'bk_biz_id',
]);

function attributesObject(attributes: unknown, argument: string): InstanceValues {
  if (attributes === undefined || attributes === null) return {};
  if (typeof attributes !== 'object' || Array.isArray(attributes)) {
    throw badInput(argument, 'must be an object: attribute names and their values');
  }
  return attributes as InstanceValues; // just checked
}
