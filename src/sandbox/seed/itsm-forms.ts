import type { Choice, FormField } from '../state/itsm-services.ts';
import type { Wire } from '../values.ts';

type Sketch = readonly [key: string, type: string, name: string, more?: Partial<FormField>];

/** Numbers the fields of all forms, in the order in which they are made. */
export class FormMaker {
  #fields = 0;

  form(...sketches: readonly Sketch[]): FormField[] {
    return sketches.map(([key, type, name, more]) => {
      this.#fields += 1;
      const usual = { desc: '', choice: [], required: true, meta: {} };
      return { id: this.#fields, key, type, name, ...usual, ...more };
    });
  }
}

export const TITLE: Sketch = ['title', 'STRING', '标题', { desc: '请输入标题' }];
/** The business is chosen by its id, as text. */
export const BUSINESS: Sketch = ['bk_biz_id', 'SELECT', '关联业务', { desc: '请选择业务' }];
export const APPROVAL: readonly Sketch[] = [
  ['SHENPIJIEGUO', 'RADIO', '审批结果', { choice: choices({ TONGYI: '同意', JUJUE: '拒绝' }) }],
  ['SHENPIBEIZHU', 'TEXT', '审批备注', { required: false }],
];
export const REMARK: Sketch = ['CHULISHUOMING', 'TEXT', '处理说明'];

export const HOST_FORM: readonly Sketch[] = [
  ['SHULIANG', 'INT', '主机数量'],
  ['JIXING', 'SELECT', '机型', { choice: choices({ S1: '标准型 S1', M2: '内存型 M2' }) }],
  ['QIWANGRIQI', 'DATE', '期望日期', { required: false }],
];

/** Every kind of field once. */
export const ALL_KINDS: readonly Sketch[] = [
  ['MIAOSHU', 'TEXT', '描述', { required: false }],
  ['YINGXIANGRENSHU', 'INT', '影响人数', { required: false }],
  ['RIQI', 'DATE', '日期', { required: false }],
  ['SHIJIAN', 'DATETIME', '时间', { required: false }],
  ['BIAOGE', 'TABLE', '表格', { required: false, meta: table() }],
  ['CESHILEIXING', 'SELECT', '类型', { choice: choices({ BIANGENG: '变更', QINGQIU: '请求' }) }],
  ['PINGTAI', 'MULTISELECT', '平台', { ...optional({ CC: '配置平台', JOB: '作业平台' }) }],
  ['TONGZHI', 'CHECKBOX', '通知方式', { ...optional({ MAIL: '邮件', SMS: '短信' }) }],
  ['JINJI', 'RADIO', 'Urgent?', { ...optional({ YES: 'yes', NO: 'no' }) }],
  ['GUANZHUREN', 'MEMBERS', '关注人', { required: false }],
  ['XIANGQING', 'RICHTEXT', '详情', { required: false }],
  ['FUJIAN', 'FILE', '附件', { required: false }],
  ['ZIDINGYIBIAOGE', 'CUSTOMTABLE', '自定义表格', { required: false, meta: table() }],
  ['BUMEN', 'TREESELECT', '部门', { ...optional({ OPS: '运维部', DEV: '研发部' }) }],
  ['DIQU', 'CASCADE', '地区', { ...optional({ CN: '中国', EU: 'Europe' }) }],
];

function optional(names: Readonly<Record<string, string>>): Partial<FormField> {
  return { required: false, choice: choices(names) };
}

function choices(names: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(names).map(([key, name]) => ({ key, name }));
}

function table(): Wire {
  return {
    columns: [
      { choice: [], display: 'input', key: 'TEST', name: 'test' },
      { choice: choices({ A: 'a', B: 'b' }), display: 'select', key: 'TEST2', name: 'test2' },
    ],
  };
}
