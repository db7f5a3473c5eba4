import type { Answer } from '../../answer.ts';
import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import type { ComponentInstance } from '../../state/monitor.ts';
import { alarmTime } from '../../times.ts';
import type { Wire } from '../../values.ts';
import { metaPage } from './meta-page.ts';

/** One watched component; a deleted one is not found. */
export function componentInstance(params: Wire, { state }: Call): Wire {
  const component = state.monitor.components.get(Number(params.id));
  if (component && !component.isDeleted) return item(component);
  throw systemFailure('404', 'Component instance does not exist', '组件实例不存在');
}

const FILTERS: Readonly<Record<string, (component: ComponentInstance) => unknown>> = {
  id: (component) => component.id,
  ip: (component) => component.ip,
  component: (component) => component.component,
  bk_biz_id: (component) => component.bizId,
  bk_cloud_id: (component) => component.cloudId,
};

/** Equality only, `_meta` beside `data` (behaviour.md E). */
export function listComponentInstance(params: Wire, call: Call): Answer {
  const filters = Object.entries(FILTERS).filter(([name]) => params[name] !== undefined);
  const found = call.state.monitor.components
    .all()
    .filter(
      (each) => !each.isDeleted && filters.every(([name, read]) => read(each) === params[name]),
    );
  return metaPage(found, params, call, item);
}

/** The cloud area is text here, and the settings are encrypted. */
function item(component: ComponentInstance): Wire {
  return {
    id: component.id,
    ip: component.ip,
    component: component.component,
    config: component.config,
    bk_biz_id: component.bizId,
    bk_cloud_id: String(component.cloudId),
    is_deleted: component.isDeleted,
    create_user: component.createUser,
    create_time: alarmTime(component.createTime),
    update_user: component.updateUser,
    update_time: alarmTime(component.updateTime),
  };
}
