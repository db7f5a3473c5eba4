import { blankAttribute } from '../state/blank-attribute.ts';
import type { Cmdb } from '../state/cmdb.ts';
import { Models } from '../state/models.ts';
import { cmdbTime, DAY_MS } from '../times.ts';
import type { AttributeRow } from './models/attribute-row.ts';
import { ASSOCIATIONS, CLASSIFICATIONS, KINDS, MODELS, type ModelRow } from './models/catalogue.ts';
import { seedDrawing } from './models/drawing.ts';
import { seedInstances } from './models/instances.ts';
import { Random } from './random.ts';

/** Model groups, models, attributes and associations, and instances of the user-defined models. */
export function seedModels(cmdb: Cmdb, seed: number, today: number): Models {
  const models = new Models();
  const time = cmdbTime(today - 900 * DAY_MS + 41_428_005);
  seedNames(models);
  for (const row of CLASSIFICATIONS) seedClassification(models, row);
  MODELS.forEach((row, index) => {
    seedModel(models, row, index, time);
    row.attributes.forEach((attribute, place) => {
      seedAttribute(models, row, attribute, place, time);
    });
  });
  seedAssociations(models);
  seedDrawing(models);
  seedInstances(models, cmdb, Random.of(seed, 'models'), today);
  return models;
}

const GROUPS: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['default', '基础信息', 'basic information'],
  ['auto', '自动发现信息', 'found by the agent'],
  ['role', '角色', 'roles'],
  ['proc_port', '监听端口', 'ports'],
  ['asset', '资产', 'assets'],
];

function seedNames(models: Models): void {
  for (const [id, zh, en] of GROUPS) {
    models.groupNames.set(id, zh);
    models.english.set(`group:${id}`, en);
  }
  for (const [id, zh, en] of KINDS) {
    models.kindNames.set(id, zh);
    models.english.set(`kind:${id}`, en);
  }
}

function seedClassification(models: Models, row: (typeof CLASSIFICATIONS)[number]): void {
  const [classificationId, zh, en, icon, type] = row;
  const id = models.nextId();
  models.classifications.set(id, {
    id,
    bk_classification_id: classificationId,
    bk_classification_name: zh,
    bk_classification_type: type,
    bk_classification_icon: icon,
  });
  if (type === 'inner') models.english.set(`classification:${classificationId}`, en);
}

function seedModel(models: Models, row: ModelRow, index: number, time: string): void {
  const id = models.nextId();
  const builtIn = row.kind === 'built-in';
  const place = { x: -400 + 150 * (index % 4), y: -200 + 120 * Math.floor(index / 4) };
  models.models.set(id, {
    id,
    bk_obj_id: row.id,
    bk_obj_name: row.zh,
    bk_classification_id: row.classification,
    bk_obj_icon: row.icon,
    bk_ispaused: row.kind === 'paused',
    ispre: builtIn,
    description: '',
    position: JSON.stringify({ [row.classification]: place }),
    creator: builtIn ? 'cc_system' : 'admin',
    modifier: '',
    bk_supplier_account: '0',
    create_time: time,
    last_time: builtIn ? null : time,
  });
  if (builtIn) models.english.set(`model:${row.id}`, row.en);
}

function seedAttribute(
  models: Models,
  { id: objId, kind }: ModelRow,
  row: AttributeRow,
  place: number,
  time: string,
): void {
  const id = models.nextId();
  const flags = new Set(row.flags?.split(' '));
  const own = flags.has('own');
  models.attributes.set(id, {
    ...blankAttribute(id, objId, time, own ? 'admin' : 'cc_system'),
    bk_property_id: row.id,
    bk_property_name: row.zh,
    bk_property_type: row.type,
    bk_property_group: row.group ?? 'default',
    bk_property_index: place,
    bk_asst_obj_id: row.target ?? '',
    option: row.option ?? '',
    unit: row.unit ?? '',
    placeholder: row.placeholder ?? '',
    editable: !flags.has('locked'),
    isonly: flags.has('only'),
    ispre: !own,
    isreadonly: flags.has('readonly'),
    isrequired: flags.has('required'),
    isapi: flags.has('api'),
  });
  if (!own && kind === 'built-in' && row.en) {
    models.english.set(`attribute:${objId}.${row.id}`, row.en);
  }
}

function seedAssociations(models: Models): void {
  for (const [source, kind, target, mapping, onDelete, alias] of ASSOCIATIONS) {
    const id = models.nextId();
    models.associations.set(id, {
      id,
      bk_obj_asst_id: `${source}_${kind}_${target}`,
      bk_obj_asst_name: alias,
      bk_asst_id: kind,
      bk_obj_id: source,
      bk_asst_obj_id: target,
      mapping,
      on_delete: onDelete,
    });
  }
}
