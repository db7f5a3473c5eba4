import { projection, text } from '../../graph/fields.ts';
import { person } from '../../graph/person.ts';
import type { Selection } from '../../graph/selection.ts';

export const appFields = {
  name: text('bk_app_name'),
  introduction: text('introduction'),
  creator: person('creator'),
};

/** The attributes behind the selected fields; `developer` has no documented type. */
export function appProjection(selection: Selection): readonly string[] {
  const selected = selection.fieldsOf('App');
  const developers = selected.has('developers') ? ['developer'] : [];
  return projection(appFields, selected, ['bk_app_code', ...developers]);
}
