import type { Call, Handler, HandlerTable } from '../../handler.ts';
import type { Wire } from '../../values.ts';
import { importHandlers } from './import-common-template.ts';
import { nodeHandlers } from './nodes.ts';
import { operationHandlers } from './operations.ts';
import { periodicHandlers } from './periodic-tasks.ts';
import { refused } from './refusals.ts';
import { countHandlers } from './task-count.ts';
import { taskHandlers } from './tasks.ts';
import { templateHandlers } from './templates.ts';

const TABLE: HandlerTable = {
  ...templateHandlers,
  ...importHandlers,
  ...taskHandlers,
  ...operationHandlers,
  ...nodeHandlers,
  ...countHandlers,
  ...periodicHandlers,
};

/** SOPS by subject; every call needs a user who has opened it once (behaviour.md F). */
export const sopsHandlers: HandlerTable = Object.fromEntries(
  Object.entries(TABLE).map(([name, handler]) => [name, forKnownUsers(handler)]),
);

function forKnownUsers(handler: Handler): Handler {
  return (params: Wire, call: Call) => {
    if (call.state.identity.users.has(call.username)) return handler(params, call);
    throw refused(
      `user ${call.username} has not logged in this app`,
      `用户 ${call.username} 未登录过该应用`,
    );
  };
}
