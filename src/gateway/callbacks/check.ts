import type { CatalogueField } from '../../catalogue.ts';

/**
 * What is wrong with a callback by the catalogue's account of it, in one line; undefined when
 * nothing is. Members that the catalogue does not know are let pass.
 */
export function problemWith(
  fields: readonly CatalogueField[],
  value: unknown,
  place = '',
): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `${place || 'the body'} must be an object`;
  }
  const members = new Map(Object.entries(value));
  const problems = fields.map((field) =>
    problemWithMember(
      field,
      members.get(field.name),
      place === '' ? field.name : `${place}.${field.name}`,
    ),
  );
  return problems.find((problem) => problem !== undefined);
}

function problemWithMember(
  { type, required, items, enum: codes }: CatalogueField,
  value: unknown,
  place: string,
): string | undefined {
  if (value === undefined || value === null) return required ? `${place} is missing` : undefined;
  if (type === 'int') {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      return `${place} must be a whole number`;
    }
    return codes && !Object.hasOwn(codes, String(value))
      ? `${place} has no code ${value}`
      : undefined;
  }
  if (type !== 'array') return undefined;
  if (!Array.isArray(value)) return `${place} must be a list`;
  const problems = value.map((item, index) =>
    problemWith(items?.fields ?? [], item, `${place}[${index}]`),
  );
  return problems.find((problem) => problem !== undefined);
}
