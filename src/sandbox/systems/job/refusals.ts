import { type Failure, systemFailure } from '../../failure.ts';

/**
 * Job's own codes. Those of 5.1 were not found (behaviour.md L); these are the later releases'
 * (JOB `ErrorCode.java`). A step that its template does not have counts as `noTemplate`.
 */
export const CODES = {
  denied: 1238001,
  unsupported: 1239003,
  missing: 1241004,
  illegal: 1241010,
  noBusiness: 1241008,
  noScript: 1243001,
  noTemplate: 1243026,
  noHosts: 1244001,
  invalidHost: 1244002,
  noAccount: 1244003,
  noInstance: 1244006,
  noStepInstance: 1244007,
  noCron: 1245001,
} as const;

export function refused(code: number, en: string, zh: string): Failure {
  return systemFailure(code, en, zh);
}

/** A parameter that has to be there. */
export function missing(name: string): Failure {
  return refused(CODES.missing, `Missing parameter [${name}]`, `请求参数[${name}]缺失`);
}

/** A parameter that Job cannot use, and why. */
export function illegal(name: string, why: string, zh: string): Failure {
  return refused(
    CODES.illegal,
    `Illegal parameter [${name}], reason: ${why}`,
    `请求参数[${name}]不合法，原因：${zh}`,
  );
}
