import type { JobLibrary } from '../state/job-library.ts';
import { DAY_MS, jobTime } from '../times.ts';
import { USERNAMES } from './identity.ts';
import type { Random } from './random.ts';

/** Name, language, text. */
const SCRIPTS = [
  ['磁盘检查', 1, '#!/bin/bash\necho "disk ok"\nexit 0'],
  ['restart service', 1, '#!/bin/bash\nsystemctl restart $1\necho "restarted $1"'],
  ['windows patch', 2, '@echo off\necho patched'],
  ['log_parser', 3, 'print "ok";'],
  ['健康检查 <http>', 4, '#!/usr/bin/env python\nimport sys\nprint("healthy & well")'],
  ['Get-Disk', 5, 'Get-Disk | Format-Table'],
  ['慢查询统计', 6, 'select count(*) from slow_log;'],
  ['always fails', 1, '#!/bin/bash\necho "about to fail"\nexit 3'],
] as const;

/** Public scripts have no business: 0. */
const PUBLIC = 0;

/**
 * Public scripts are 1 to 8; business 2 has 9 to 16, business 3 has 17 to 24, and so on: one of
 * every language each.
 */
export function seedScripts(
  library: JobLibrary,
  bizIds: readonly number[],
  random: Random,
  today: number,
): void {
  for (const bizId of [PUBLIC, ...bizIds]) {
    for (const [name, type, content] of SCRIPTS) {
      const createdAt = today - random.integer(30, 500) * DAY_MS + random.integer(0, 40_000) * 1000;
      const creator = random.pick(USERNAMES.slice(0, 8));
      const id = library.scripts.size + 1;
      library.scripts.set(id, {
        id,
        bizId,
        name: bizId === PUBLIC ? `公共 ${name}` : name,
        version: `${creator}.${jobTime(createdAt).slice(0, 19).replace(/\D/g, '')}`,
        tag: random.pick(['v1.0', 'v1.1', '初始版本', '']),
        type,
        isPublic: bizId === PUBLIC,
        creator,
        createdAt,
        lastModifyUser: creator,
        lastModifiedAt: createdAt + random.integer(0, 20) * DAY_MS,
        content,
      });
    }
  }
}
