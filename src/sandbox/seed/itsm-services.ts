import type { Itsm } from '../state/itsm.ts';
import type { FlowStep, ItsmService, ProcessorsType } from '../state/itsm-services.ts';
import {
  ALL_KINDS,
  APPROVAL,
  BUSINESS,
  FormMaker,
  HOST_FORM,
  REMARK,
  TITLE,
} from './itsm-forms.ts';

/** id, parent, key, name, description; 15 has no service. */
const CATALOGS = [
  [1, null, 'root', '根目录', ''],
  [10, 1, 'JICHUSHESHI', '基础设施', '主机、网络'],
  [12, 10, 'ZHUJIGUANLI', '主机管理', ''],
  [13, 10, 'WANGLUOGUANLI', '网络管理', ''],
  [11, 1, 'FABU', '发布', 'Releases'],
  [14, 1, 'ITSUPPORT', 'IT Support', 'Incidents & questions'],
  [15, 1, 'YULIU', '预留目录', ''],
] as const;

/** Of a business, as the CMDB names it, or with members of their own. */
const ROLES = [
  { id: '1', name: '运维人员', attribute: 'bk_biz_maintainer' },
  { id: '2', name: '产品人员', attribute: 'bk_biz_productor' },
  { id: '3', name: '测试人员', attribute: 'bk_biz_tester' },
  { id: '6', name: '运维值班', members: ['admin', 'li.na', 'john.doe'] },
  { id: '7', name: 'Release managers', members: ['admin', 'mueller'] },
] as const;

export function seedItsmServices(itsm: Itsm): void {
  for (const [id, parentId, key, name, desc] of CATALOGS) {
    itsm.catalogs.set(id, { id, parentId, key, name, desc });
  }
  for (const role of ROLES) itsm.roles.set(role.id, role);
  for (const service of services(new FormMaker())) itsm.services.set(service.id, service);
}

function services(make: FormMaker): ItsmService[] {
  const approve = () => make.form(...APPROVAL);
  const remark = () => make.form(REMARK);
  return [
    {
      ...service(1, 12, 'request', '主机申请', '申请新的主机'),
      fields: make.form(TITLE, BUSINESS, ...HOST_FORM),
      steps: [
        step(3, 1, '领导审批', 'RUNNING', 'PERSON', 'admin,zhang.wei', approve()),
        step(4, 2, '资源分配', 'RECEIVING', 'GENERAL', '6', remark()),
      ],
    },
    {
      ...service(2, 13, 'change', '网络策略变更', ''),
      fields: make.form(TITLE, BUSINESS),
      steps: [
        step(6, 1, '安全审批', 'RUNNING', 'PERSON', 'admin,wang.fang', approve()),
        step(7, 1, '业务审批', 'RUNNING', 'CMDB', '1', approve()),
        step(8, 1, '汇总', 'WAIT', 'PERSON', 'admin', remark()),
        step(9, 2, '下发策略', 'RUNNING', 'PERSON', '', [], 'automatic'),
        step(10, 3, '提单人确认', 'RUNNING', 'STARTER', '', remark()),
      ],
    },
    {
      ...service(3, 11, 'change', 'Release', 'Roll a version out'),
      fields: make.form(TITLE, BUSINESS, ['BANBEN', 'STRING', 'Version']),
      steps: [
        step(12, 1, 'Assign', 'DISTRIBUTING', 'GENERAL', '7', []),
        step(13, 2, '发布确认', 'RUNNING', 'PERSON', 'admin,mueller', approve()),
      ],
    },
    {
      ...service(4, 14, 'event', '故障上报', '', { isRevocable: false, needsBusiness: false }),
      fields: make.form(TITLE, ['GUZHANGMIAOSHU', 'TEXT', '故障描述']),
      steps: [step(15, 1, '故障处理', 'RUNNING', 'OPEN', '', remark())],
    },
    {
      ...service(5, 14, 'question', 'Ask IT 知识咨询', '', { needsBusiness: false }),
      fields: make.form(TITLE, ...ALL_KINDS),
      steps: [step(17, 1, '解答', 'RUNNING', 'PERSON', 'admin,li.na', remark())],
    },
  ];
}

function service(
  id: number,
  catalogId: number,
  type: string,
  name: string,
  desc: string,
  more: Partial<ItsmService> = {},
) {
  const usual = { isRevocable: true, needsBusiness: true };
  return {
    id,
    catalogId,
    workflowId: 10 + id,
    flowId: 60 + id,
    name,
    type,
    desc,
    ...usual,
    ...more,
  };
}

function step(
  stateId: number,
  stage: number,
  name: string,
  opensAs: FlowStep['opensAs'],
  type: ProcessorsType,
  names: string,
  fields: FlowStep['fields'],
  kind: FlowStep['kind'] = 'person',
): FlowStep {
  return { stateId, stage, name, kind, opensAs, processors: { type, names }, fields };
}
