import { DEMO_APP, PLAIN_APP } from '../state/identity.ts';
import { PaasApps } from '../state/paas-apps.ts';

const APPS = [
  [DEMO_APP, 'bkgraph demo', 'One GraphQL endpoint over BlueKing', 'admin', 'admin;john.doe'],
  [PLAIN_APP, '普通应用', '不在免登录白名单中的应用', 'wang.fang', 'wang.fang'],
  ['bk_itsm', '流程服务', '服务目录、工单与审批', 'admin', 'admin;li.na'],
  ['bk_sops', '标准运维', '编排并执行跨系统的流程', 'admin', 'admin;zhang.wei'],
  ['bk_monitor', '蓝鲸监控', '', 'admin', 'admin'],
  ['game_ops', 'Game Ops <EU>', 'Skyline Games & partners', 'mueller', 'mueller;maria.silva'],
  ['no_devs', '无开发者', '', 'o.brien', ''],
] as const;

export function seedPaasApps(): PaasApps {
  const apps = new PaasApps();
  for (const [code, name, introduction, creator, developer] of APPS) {
    apps.put({ bk_app_code: code, bk_app_name: name, introduction, creator, developer });
  }
  return apps;
}
