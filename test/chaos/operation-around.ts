import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Arguments with which something is found on the way down. */
const SOUND: Readonly<Record<string, unknown>> = {
  ...{ bizId: 2, setId: 5, moduleId: 9, hostId: 1, first: 2, username: 'admin', modelId: 'host' },
  ...{ jobInstanceId: 20_000_000_001, taskId: 1, alarmId: 1, sn: 'x', instanceId: 1, id: 'x' },
  ...{ serviceId: 1, templateId: 1, since: '2026-01-01T00:00:00Z', modelIds: ['host'] },
};

/** An operation that asks this field with these variables, below the shortest way to its type. */
export function operationAround(
  schema: GraphQLSchema,
  typeName: string,
  field: Field,
  variables: Readonly<Record<string, unknown>>,
): string {
  const way = wayTo(schema, typeName);
  if (!way) throw new Error(`no way leads to ${typeName}: give SOUND the arguments of its fields`);
  const given = field.args.filter(({ name }) => name in variables);
  const head = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const args = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const own = `${field.name}${args && `(${args})`}${selectionOf(field.type)}`;
  const word = typeName === 'Mutation' ? 'mutation' : 'query';
  const body = way.reduceRight((inner, step) => `${step} { ${inner} }`, own);
  return `${word} Odd${head && `(${head})`} { ${body} }`;
}

/** Breadth first from the root, by fields whose arguments are known. */
export function wayTo(schema: GraphQLSchema, typeName: string): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: { type: GraphQLObjectType; steps: readonly string[] }[] = [
    schema.getQueryType(),
    schema.getMutationType(),
  ].flatMap((type) => (type ? [{ type, steps: [] }] : []));
  while (ways.length > 0) {
    const there = ways.find(({ type }) => type.name === typeName);
    if (there) return there.steps;
    ways = ways.flatMap(({ type, steps }) => {
      if (type.name === 'Mutation' || seen.has(type.name)) return [];
      seen.add(type.name);
      return Object.values(type.getFields()).flatMap((field) => {
        const below = getNamedType(field.type);
        const step = stepOf(field);
        return isObjectType(below) && step ? [{ type: below, steps: [...steps, step] }] : [];
      });
    });
  }
  return undefined;
}

function stepOf({ name, args }: Field): string | undefined {
  const needed = args.filter(({ type }) => isNonNullType(type));
  const texts = needed.map((argument) => soundText(argument.name, argument.type));
  if (texts.includes(undefined)) return undefined;
  const text = needed.map((argument, index) => `${argument.name}: ${texts[index]}`).join(', ');
  return text === '' ? name : `${name}(${text})`;
}

function soundText(name: string, type: GraphQLInputType): string | undefined {
  if (isNonNullType(type)) return soundText(name, type.ofType);
  if (name in SOUND) return JSON.stringify(SOUND[name]);
  if (isListType(type)) return soundText(name, type.ofType);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'String') return '"x"';
  return ['Int', 'Long'].includes(type.name) ? '1' : undefined;
}

/** All leaves that need no arguments, of it and of its nodes. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return ' { __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.length === 0);
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const nodes = fields.find(({ name }) => name === 'nodes' || name === 'results');
  const below = nodes ? ` ${nodes.name}${selectionOf(nodes.type)}` : '';
  return ` { __typename ${leaves.map(({ name }) => name).join(' ')}${below} }`;
}
