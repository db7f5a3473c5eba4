import { type Failure, systemFailure } from '../../../failure.ts';

/** Refusals of the model APIs beside the CMDB's common ones. */
export function unknownValue(name: string, value: unknown): Failure {
  const text = String(value);
  return systemFailure(
    1199011,
    `${name} ${text} is invalid or does not exist`,
    `${name} ${text} 无效或不存在`,
  );
}

export function notJson(name: string, type: string): Failure {
  return systemFailure(1199000, `${name} must be ${type}`, 'JSON 数据格式错误');
}
