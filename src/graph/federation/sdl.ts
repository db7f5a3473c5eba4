import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { printSdl } from '../schema.ts';
import type { EntityKey } from '../wing.ts';

const LINK = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.3"
    import: ["@key", "@shareable"]
  )
`;

/** Value types that every graph of connections has: another subgraph may have them, too. */
const SHARED = new Set(['PageInfo']);

/** What `subgraphTypes` adds, and a federation gateway adds itself, as it does @defer. */
const MACHINERY = new Set(['_Any', '_Service', '_Entity', 'defer']);
const ENTRY_POINTS = new Set(['_service', '_entities']);

/** The types of the subgraph protocol, for the executable schema. */
export function subgraphTypes(keys: readonly EntityKey[]): string {
  const members = [...new Set(keys.map(({ type }) => type))].sort();
  return `
    "What another subgraph knows of an entity: \`__typename\` and the fields of one of its keys."
    scalar _Any

    "What this subgraph is."
    type _Service {
      "Its schema, with the keys of its entities."
      sdl: String!
    }

    "An entity that other subgraphs can refer to."
    union _Entity = ${members.join(' | ')}

    extend type Query {
      "What this subgraph is, for composition."
      _service: _Service!
      "Entities that other subgraphs refer to, in order; null for one that is gone."
      _entities(
        "What is known of each, up to 2,000."
        representations: [_Any!]!
      ): [_Entity]!
    }
  `;
}

/** The schema as a Federation 2 subgraph: keys on its entities, shareable value types. */
export function subgraphSdl(schema: GraphQLSchema, keys: readonly EntityKey[]): string {
  const document = parse(printSdl(schema));
  const own = document.definitions.filter((definition) => !isMachinery(definition));
  const marked = visit(
    { ...document, definitions: own },
    {
      ObjectTypeDefinition: (node) => markType(node, keys),
      FieldDefinition: (node) => (ENTRY_POINTS.has(node.name.value) ? null : undefined),
    },
  );
  return `${LINK}\n${print(marked)}\n`;
}

function isMachinery(definition: DefinitionNode): boolean {
  return 'name' in definition && MACHINERY.has(definition.name?.value ?? '');
}

function markType(
  node: ObjectTypeDefinitionNode,
  keys: readonly EntityKey[],
): ObjectTypeDefinitionNode {
  const name = node.name.value;
  const marks: ConstDirectiveNode[] = keys
    .filter(({ type }) => type === name)
    .map(({ fields }) => directive(`@key(fields: "${fields}")`));
  if (SHARED.has(name)) marks.push(directive('@shareable'));
  return { ...node, directives: [...(node.directives ?? []), ...marks] };
}

function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`type T ${text} { f: Int }`).definitions;
  const found: readonly DirectiveNode[] =
    definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : [];
  const [mark] = found;
  if (!mark) throw new Error(`"${text}" is no directive`);
  return mark as ConstDirectiveNode; // a definition's directives hold constants alone
}
