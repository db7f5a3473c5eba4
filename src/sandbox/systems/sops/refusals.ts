import { esbFailure, type Failure, GENERAL_ERROR, systemFailure } from '../../failure.ts';

/** SOPS answers `result: false` and a message; the ESB makes 1306000 of it (behaviour.md F). */
export function refused(en: string, zh: string = en): Failure {
  return systemFailure(GENERAL_ERROR, en, zh);
}

/** SOPS crashed: its HTTP 500 reaches the caller as 1306201 (F). */
export function crashed(): Failure {
  return esbFailure(
    1306201,
    'Request component error, status_code: 500',
    '请求第三方系统接口失败，状态码: 500',
  );
}
