/** An attribute as the seed's tables give it. */
export interface AttributeRow {
  readonly id: string;
  readonly zh: string;
  readonly en?: string;
  readonly type: string;
  /** Words: required, only, readonly, locked (not editable), api (hidden), own (user-defined). */
  readonly flags?: string;
  readonly option?: unknown;
  readonly group?: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly target?: string;
}

type More = Omit<AttributeRow, 'id' | 'zh' | 'en' | 'type'>;

export function row(id: string, type: string, zh: string, en: string, more: More = {}) {
  return { id, type, zh, en, ...more } satisfies AttributeRow;
}

/** Settings of an enum: `1 Linux, 2 Windows`, the default marked by a star in front. */
export function choices(text: string): object[] {
  return text.split(', ').map((each) => {
    const [id = '', ...name] = each.replace('*', '').split(' ');
    return {
      id,
      name: name.join(' ') || id,
      type: 'text',
      is_default: each.startsWith('*'),
    };
  });
}

/** Members that every built-in item has, for the API only. */
export const recordRows: readonly AttributeRow[] = [
  row('bk_supplier_account', 'singlechar', '开发商账号', 'supplier account', {
    flags: 'api locked',
  }),
  row('create_time', 'time', '创建时间', 'creation time', { flags: 'readonly locked' }),
  row('last_time', 'time', '更新时间', 'last update', { flags: 'readonly locked' }),
];
