import { systemFailure } from '../../../failure.ts';
import type { Call, HandlerTable } from '../../../handler.ts';
import type { Classification, Models } from '../../../state/models.ts';
import type { Wire } from '../../../values.ts';
import { duplicate, invalidParameter, notFound } from '../refusals.ts';
import { deletedId, optionalText, requiredText, wholeId } from './inputs.ts';
import { forgetTranslation, shownClassification } from './shown.ts';

export const classificationHandlers: HandlerTable = {
  search_classifications: searchClassifications,
  create_classification: createClassification,
  update_classification: updateClassification,
  delete_classification: deleteClassification,
};

function searchClassifications(_params: Wire, { state: { models }, language }: Call): Wire[] {
  const groups = [...models.classifications.values()];
  return groups.map((group) => shownClassification(models, group, language));
}

function createClassification(params: Wire, { state: { models } }: Call): Wire {
  const classificationId = requiredText(params, 'bk_classification_id');
  const name = requiredText(params, 'bk_classification_name');
  if (!/^[A-Za-z]\w*$/.test(classificationId)) throw invalidParameter('bk_classification_id');
  if (models.classification(classificationId)) throw duplicate('bk_classification_id');
  demandNewName(models, name);
  const id = models.nextId();
  models.classifications.set(id, {
    id,
    bk_classification_id: classificationId,
    bk_classification_name: name,
    bk_classification_type: '',
    bk_classification_icon: optionalText(params, 'bk_classification_icon') ?? '',
  });
  return { id };
}

function updateClassification(params: Wire, { state: { models } }: Call): string {
  const group = classificationOf(models, wholeId(params, 'id'));
  const name = optionalText(params, 'bk_classification_name');
  if (name !== undefined && name !== group.bk_classification_name) {
    demandNewName(models, requiredText(params, 'bk_classification_name'));
    forgetTranslation(models, `classification:${group.bk_classification_id}`);
    group.bk_classification_name = name;
  }
  group.bk_classification_icon =
    optionalText(params, 'bk_classification_icon') ?? group.bk_classification_icon;
  return 'success';
}

/** Refused while the group has models, and for built-in groups. */
function deleteClassification(params: Wire, call: Call): string {
  const { models } = call.state;
  const group = classificationOf(models, deletedId(params, 'id', call));
  const members = [...models.models.values()].filter(
    (model) => model.bk_classification_id === group.bk_classification_id,
  );
  if (members.length > 0) {
    throw systemFailure(1101029, 'the classification still has models', '模型分组下存在模型');
  }
  if (group.bk_classification_type === 'inner') {
    throw systemFailure(1101022, 'a built-in group cannot be deleted', '内置模型分组不可删除');
  }
  models.classifications.delete(group.id);
  return 'success';
}

function classificationOf(models: Models, id: number): Classification {
  const group = models.classifications.get(id);
  if (group) return group;
  throw notFound(`classification ${id}`);
}

function demandNewName(models: Models, name: string): void {
  const taken = [...models.classifications.values()].some(
    (each) => each.bk_classification_name === name,
  );
  if (taken) throw duplicate('bk_classification_name');
}
