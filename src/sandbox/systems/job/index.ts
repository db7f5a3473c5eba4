import type { HandlerTable } from '../../handler.ts';
import { accountHandlers } from './accounts.ts';
import { callbackProtocolHandlers } from './callback-protocol.ts';
import { cronHandlers } from './crons.ts';
import { executeJobHandlers } from './execute-job.ts';
import { fastScriptHandlers } from './fast-execute-script.ts';
import { fastFileHandlers } from './fast-push-file.ts';
import { instanceHandlers } from './instances.ts';
import { scriptHandlers } from './scripts.ts';
import { stepStatusHandlers } from './step-status.ts';
import { templateHandlers } from './templates.ts';

/** Job by subject (behaviour.md D). */
export const jobHandlers: HandlerTable = {
  ...accountHandlers,
  ...callbackProtocolHandlers,
  ...cronHandlers,
  ...executeJobHandlers,
  ...fastFileHandlers,
  ...fastScriptHandlers,
  ...instanceHandlers,
  ...scriptHandlers,
  ...stepStatusHandlers,
  ...templateHandlers,
};
