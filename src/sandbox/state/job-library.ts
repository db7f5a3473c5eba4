import type { JobTemplate } from './job-templates.ts';

/** A saved script; a public one belongs to no business. */
export interface JobScript {
  readonly id: number;
  readonly bizId: number;
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  /** 1 shell, 2 bat, 3 perl, 4 python, 5 powershell, 6 sql. */
  readonly type: number;
  readonly isPublic: boolean;
  readonly creator: string;
  readonly createdAt: number;
  readonly lastModifyUser: string;
  readonly lastModifiedAt: number;
  readonly content: string;
}

export interface OsAccount {
  readonly id: number;
  readonly bizId: number;
  readonly account: string;
  readonly alias: string;
  readonly os: string | null;
  readonly creator: string;
  readonly createdAt: number;
}

export interface DbAccount {
  readonly id: number;
  readonly bizId: number;
  readonly alias: string;
  /** Who may use it. */
  readonly owners: readonly string[];
}

/** A schedule that starts a template; `status` is 1 started, 2 paused. */
export interface JobCron {
  readonly cronId: number;
  readonly bizId: number;
  bkJobId: number;
  name: string;
  expression: string;
  status: 1 | 2;
  readonly creator: string;
  readonly createdAt: number;
  lastModifyUser: string;
  lastModifiedAt: number;
}

/** What Job keeps for running: templates, scripts, accounts and schedules. */
export class JobLibrary {
  readonly templates = new Map<number, JobTemplate>();
  readonly scripts = new Map<number, JobScript>();
  readonly osAccounts: OsAccount[] = [];
  readonly dbAccounts: DbAccount[] = [];
  readonly crons = new Map<number, JobCron>();

  template(bizId: number, id: number): JobTemplate | undefined {
    const template = this.templates.get(id);
    return template?.bizId === bizId ? template : undefined;
  }

  /** A script that a business may run: its own, or a public one. */
  script(bizId: number | undefined, id: number): JobScript | undefined {
    const script = this.scripts.get(id);
    return script && (script.isPublic || script.bizId === bizId) ? script : undefined;
  }

  /** By name or alias. */
  osAccount(bizId: number, named: string): OsAccount | undefined {
    return this.osAccounts.find(
      ({ bizId: owner, account, alias }) =>
        owner === bizId && (account === named || alias === named),
    );
  }

  dbAccount(bizId: number, id: number): DbAccount | undefined {
    return this.dbAccounts.find((account) => account.bizId === bizId && account.id === id);
  }

  newCronId(): number {
    return Math.max(0, ...this.crons.keys()) + 1;
  }
}
