import type { Call } from '../../handler.ts';
import { integerOf, listOf, recordOf, textOf } from '../../values.ts';
import { demandAccount } from './demand-account.ts';
import { illegal, missing } from './refusals.ts';
import { hostsOfTarget, isEmptyTarget, targetOf } from './targets.ts';

/** Checks where files come from: absolute paths, an account, hosts of the business. */
export function demandFileSource(value: unknown, bizId: number, call: Call): void {
  const sources = listOf(value) ?? [];
  if (sources.length === 0) throw missing('file_source');
  for (const source of sources.map(recordOf)) {
    const files = listOf(source.files) ?? [];
    if (files.length === 0) throw missing('file_source.files');
    for (const file of files) demandPath('file_source.files', textOf(file));
    demandAccount('file_source.account', source.account, bizId, call);
    const target = targetOf(source);
    if (isEmptyTarget(target)) throw missing('file_source.ip_list');
    hostsOfTarget(target, bizId, call);
  }
}

/** Absolute on Linux or Windows. */
export function demandPath(name: string, path: string): void {
  if (/^(\/|[A-Za-z]:[\\/])/.test(path)) return;
  throw illegal(name, 'an absolute path is wanted', '应为绝对路径');
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && integerOf(value) !== 0;
}
