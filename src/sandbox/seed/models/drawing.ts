import type { Models } from '../../state/models.ts';

/** The one drawing in use: every model, in rows of four. */
export function seedDrawing(models: Models): void {
  [...models.models.values()].forEach((model, index) => {
    models.drawings.put('global', '0', {
      node_type: 'obj',
      bk_obj_id: model.bk_obj_id,
      bk_inst_id: 0,
      position: { x: 100 + 150 * (index % 4), y: 100 + 120 * Math.floor(index / 4) },
      ext: {},
      bk_obj_icon: model.bk_obj_icon,
    });
  });
}
