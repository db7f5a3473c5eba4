import type { InstanceLink } from '../../../state/instances.ts';
import type { SandboxState } from '../../../state/state.ts';
import { itemWithId } from './instance-source.ts';

/** The links of one model association, or all. One whose host, say, was deleted is gone with it. */
export function livingLinks(state: SandboxState, objAsstId?: string): InstanceLink[] {
  return [...state.models.instances.links].filter(
    (link) =>
      (objAsstId === undefined || link.bk_obj_asst_id === objAsstId) && isAlive(state, link),
  );
}

/** The living links that an instance takes part in, at either end. */
export function livingLinksOf(state: SandboxState, objId: string, instId: number): InstanceLink[] {
  return state.models.instances.linksOf(objId, instId).filter((link) => isAlive(state, link));
}

function isAlive(state: SandboxState, link: InstanceLink): boolean {
  return (
    itemWithId(state, link.bk_obj_id, link.bk_inst_id) !== undefined &&
    itemWithId(state, link.bk_asst_obj_id, link.bk_asst_inst_id) !== undefined
  );
}
