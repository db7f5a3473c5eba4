import type { CatalogueApi, CatalogueField } from '../catalogue.ts';
import { type Component, componentOf } from './components/index.ts';
import { esbFailure, type Failure, GENERAL_ERROR } from './failure.ts';
import { isRecord, listOf, type Wire } from './values.ts';

/**
 * The parameters after the component's form: required ones present, top-level types as the
 * catalogue says, text cast to numbers (behaviour.md A1). Members inside lists and objects are not
 * the form's business, and unknown parameters pass.
 */
export function cleanParams(api: CatalogueApi, params: Wire): Wire {
  const component = componentOf(api);
  for (const name of component.pathVariables ?? []) demandPathVariable(name, params);
  if (component.yaml) return params;
  const cleaned: Record<string, unknown> = { ...params };
  for (const field of api.params) {
    const value = cleanField(field, params[field.name], component);
    if (value === undefined) delete cleaned[field.name];
    else cleaned[field.name] = value;
  }
  return cleaned;
}

function demandPathVariable(name: string, params: Wire): void {
  if (!isBlank(params[name])) return;
  throw esbFailure(1306406, `Parameter error: [${name}] is required`, `参数错误：缺少 [${name}]`);
}

function cleanField(field: CatalogueField, value: unknown, component: Component): unknown {
  const splits = component.splitLists?.includes(field.name) ?? false;
  const sent = splits ? splitList(value) : value;
  // a ListField may be documented as text joined by commas: update_host (behaviour.md B4)
  const type = splits ? 'array' : field.type;
  if (!isBlank(sent)) return CLEANERS[type]?.(field.name, sent) ?? sent;
  if (field.required && !component.optional?.includes(field.name)) throw missing(field.name);
  return undefined;
}

/** What Django calls an empty value: an empty list counts as missing (B4). */
function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

const CLEANERS: Readonly<Record<string, (name: string, value: unknown) => unknown>> = {
  int: (name, value) => {
    const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
    if (!/^[+-]?\d+$/.test(text)) throw invalid(name, 'Enter a whole number.', '请输入整数。');
    return Number(text);
  },
  float: (name, value) => {
    const number = typeof value === 'string' && value.trim() ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    throw invalid(name, 'Enter a number.', '请输入数字。');
  },
  string: (name, value) => {
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    throw wrongType(name);
  },
  bool: (name, value) => (typeof value === 'boolean' ? value : raise(wrongType(name))),
  array: (name, value) => listOf(value) ?? raise(wrongType(name, ' list')),
  object: (name, value) => (isRecord(value) ? value : raise(wrongType(name, ' dict'))),
  map: (name, value) => (isRecord(value) ? value : raise(wrongType(name, ' dict'))),
};

function splitList(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value.trimStart().startsWith('[')) {
    try {
      return JSON.parse(value) as unknown;
    } catch {
      // not JSON after all: split as text, as the ESB does
    }
  }
  return value.match(/[^,;\n\r ]+/g) ?? [];
}

function missing(name: string): Failure {
  return invalid(name, 'This field is required.', '这个字段是必填项。');
}

function wrongType(name: string, type = ''): Failure {
  return invalid(name, `Must be the specified parameter data type${type}`, `参数类型错误${type}`);
}

function invalid(name: string, en: string, zh: string): Failure {
  return esbFailure(GENERAL_ERROR, `[${name}] ${en}`, `[${name}] ${zh}`);
}

function raise(failure: Failure): never {
  throw failure;
}
