import { Failure, systemFailure } from '../../failure.ts';

/** 3900004: the operation is not possible (behaviour.md G). */
export function operationError(en: string, zh: string): Failure {
  return systemFailure(3900004, `Ticket operation failed: ${en}`, `单据操作失败: ${zh}`);
}

/** 3900005: what creating and operating refuse. */
export function parameterError(en: string, zh: string): Failure {
  return systemFailure(3900005, `Parameter validation failed: ${en}`, `参数验证失败: ${zh}`);
}

/** 3900022: no such ticket. */
export function ticketNotFound(): Failure {
  return systemFailure(3900022, 'The ticket was not found', '没有找到对应的单据');
}

/** 3900404: no such service. */
export function serviceNotFound(): Failure {
  return systemFailure(3900404, 'The object does not exist', '查找对象不存在');
}

/** Elsewhere the code is a word, with the details of each field beside `data` (G). */
export function wordFailure(
  code: 'VALIDATE_ERROR' | 'OBJECT_NOT_EXIST',
  en: string,
  zh: string,
  field: string,
): Failure {
  return new Failure('system', code, { en, zh }, { messages: { [field]: [en] } });
}
