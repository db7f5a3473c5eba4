import type { GraphContext } from '../../../graph/context.ts';
import { badInput, forbidden } from '../../../graph/errors.ts';

/** An input in which somebody else than the caller may be named as the one who acts. */
export interface OnBehalf {
  readonly onBehalfOf?: string | null | undefined;
}

/**
 * Whom ITSM is told to act, and believes: the authenticated caller. Another name is FORBIDDEN, unless
 * the configuration lists the caller's own application; no call that changes anything was made.
 */
export async function actorOf({ onBehalfOf }: OnBehalf, context: GraphContext): Promise<string> {
  if (onBehalfOf == null) return context.loaders.callerName.load();
  if (!/^[^\p{C}\p{Z},;()]{1,64}$/u.test(onBehalfOf)) {
    throw badInput('input.onBehalfOf', 'must be one login name');
  }
  if (context.caller.actsForOthers) return onBehalfOf;
  if (onBehalfOf === (await context.loaders.callerName.load())) return onBehalfOf;
  throw forbidden(
    'You cannot act for somebody else: leave out `onBehalfOf`, or have your application listed in BKGRAPH_ACTING_APPS.',
  );
}
