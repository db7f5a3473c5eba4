import type { HandlerTable } from '../../handler.ts';
import { CODES, refused } from './refusals.ts';

/** A page of documentation in the shape of an API: whoever calls it is refused (behaviour.md D1). */
export const callbackProtocolHandlers: HandlerTable = {
  callback_protocol: () => {
    throw refused(
      CODES.unsupported,
      'This API only documents the callback protocol and cannot be called',
      '该接口仅用于说明回调协议，不可调用',
    );
  },
};
