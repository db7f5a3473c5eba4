import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Arguments } from './arguments.ts';
import type { Choices } from './choices.ts';
import type { Directives } from './directives.ts';
import { Fragments } from './fragments.ts';
import { isRoom, type Room, roomBelow } from './room.ts';
import { type Aliases, Scope } from './scope.ts';

export interface Material {
  readonly schema: GraphQLSchema;
  readonly choices: Choices;
  readonly aliases: Aliases;
  readonly args: Arguments;
  readonly directives: Directives;
}

/** Where a selection stands. */
interface Place {
  readonly scope: Scope;
  readonly room: Room;
  /** Whether every field needs an alias: what other types name alike may be of another type. */
  readonly aliased: boolean;
}

type Fielded = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** Objects that one document may ask for, however they nest: about as many calls. */
const MOST_OBJECTS = 24;
const MOST_FIELDS = 6;
/** The links that most queries go along, and that there is most to plan for. */
const CHAIN: ReadonlySet<string> = new Set(
  [
    'business businesses sets set modules module hosts host nodes edges node',
    'agentStatus jobInstances jobInstance alarms alarm steps step task tasks template',
  ].flatMap((names) => names.split(' ')),
);
/** The subgraph's own schema: a constant of 250 KB, which would outweigh all other answers. */
const SDL = '_service';

/** Builds selection sets, and the named fragments that they use. */
export class Selections {
  readonly fragments: Fragments;
  readonly #material: Material;
  #objects = 0;

  constructor(material: Material) {
    this.#material = material;
    this.fragments = new Fragments(material.choices);
  }

  /** `{ … }` of one to `most` parts; `types` are those to be expected of an interface. */
  of(
    type: GraphQLCompositeType,
    place: Place,
    { types = [], most = MOST_FIELDS }: { types?: readonly string[]; most?: number } = {},
  ): string {
    if (isAbstractType(type)) return this.#abstract(type, place, types);
    const { choices } = this.#material;
    const count = 1 + choices.below(most);
    const parts = [this.#part(type, place)];
    while (parts.length < count && !choices.spent) parts.push(this.#part(type, place));
    return braces(parts);
  }

  #part(type: GraphQLObjectType, place: Place): string {
    const { choices } = this.#material;
    if (choices.chance(0.06)) return '__typename';
    if (choices.chance(0.06)) return this.#inline(type, place);
    if (!place.aliased && choices.chance(0.05)) return this.#spread(type, place);
    if (choices.chance(0.03)) return this.#onInterface(type);
    return this.#field(type, place);
  }

  #field(type: Fielded, place: Place): string {
    const { choices, args, directives } = this.#material;
    const fields = this.#candidates(type, place.room);
    if (fields.length === 0) return '__typename';
    const field = choices.pick(this.#preferred(fields));
    const { text, first, types } = args.of(type.name, field);
    const below = getNamedType(field.type);
    const { alias, children } = place.scope.place(
      field.name,
      field.name + text,
      this.#aliased(place),
    );
    const head = `${alias}${field.name}${text}${directives.some()}`;
    if (!isCompositeType(below)) return head;
    this.#objects += 1;
    const inConnection = isConnection(type);
    const room = roomBelow(place.room, field.type, { first, inConnection });
    return `${head} ${this.of(below, { scope: children, room, aliased: false }, { types })}`;
  }

  /** The same field under another name, now and then, although the plain name is free. */
  #aliased({ aliased }: Place): boolean {
    return aliased || this.#material.choices.chance(0.1);
  }

  /** Now and then only what leads on: where a type is all plain fields, queries stay flat. */
  #preferred(fields: readonly Field[]): readonly Field[] {
    const { choices } = this.#material;
    const onwards = fields.filter(({ name }) => CHAIN.has(name));
    if (onwards.length > 0 && choices.chance(0.3)) return onwards;
    const objects = fields.filter(({ type }) => isCompositeType(getNamedType(type)));
    return objects.length > 0 && choices.chance(0.25) ? objects : fields;
  }

  /** What may stand here, the plain fields first. */
  #candidates(type: Fielded, room: Room): Field[] {
    const fields = Object.values(type.getFields()).filter(({ name }) => name !== SDL);
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const objects = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const more = isConnection(type) || (isRoom(room) && this.#objects < MOST_OBJECTS);
    return more ? [...leaves, ...objects] : leaves;
  }

  #inline(type: GraphQLObjectType, place: Place): string {
    const { choices, directives } = this.#material;
    const condition = choices.chance(0.7) ? ` on ${type.name}` : '';
    return `...${condition}${directives.often()} ${this.of(type, place)}`;
  }

  #spread(type: GraphQLObjectType, place: Place): string {
    const name = this.fragments.for(type.name, place.room, () => {
      const scope = new Scope(this.#material.aliases);
      return this.of(type, { ...place, scope, aliased: true });
    });
    return `...${name}${this.#material.directives.some()}`;
  }

  /** Interfaces stand for little here: `id`, which is of one type everywhere. */
  #onInterface(type: GraphQLObjectType): string {
    const known = type.getInterfaces()[0];
    if (!known) return '__typename';
    if (this.#material.choices.chance(0.5)) return `... on ${known.name} { id __typename }`;
    return `...${this.fragments.named(`Any${known.name}`, known.name, '{ __typename id }')}`;
  }

  /** A fragment for each type that is to be expected, seldom for another. */
  #abstract(
    type: Exclude<GraphQLCompositeType, GraphQLObjectType>,
    place: Place,
    types: readonly string[],
  ): string {
    const { schema, choices } = this.#material;
    const possible = schema.getPossibleTypes(type);
    const known = possible.filter(({ name }) => types.includes(name));
    const others = choices.chance(0.2) ? [choices.pick(possible)] : [];
    const parts = [...known, ...others].filter(isObjectType).map((each) => {
      const body = this.of(each, { ...place, aliased: true });
      return `... on ${each.name}${this.#material.directives.some()} ${body}`;
    });
    return braces(['__typename', ...(isInterfaceType(type) ? ['id'] : []), ...parts]);
  }
}

function isConnection({ name }: Fielded): boolean {
  return name.endsWith('Connection') || name.endsWith('Edge');
}

function braces(parts: readonly string[]): string {
  return `{ ${parts.join(' ')} }`;
}
