import type { CatalogueApi } from '../../catalogue.ts';
import type { FieldPlan, ObjectPlan } from '../execution/index.ts';
import type { Selection } from '../selection.ts';
import type { Args, Known } from './rules.ts';
import type { Sizes } from './sizes.ts';

/** Objects of one type at one place of an operation, as they are expected. */
export interface Spot {
  readonly type: string;
  readonly count: number;
  /** The wave of calls that brings them; 0 for what is there at the start. */
  readonly wave: number;
  /** Which they are, in one text: equal texts are the same objects. */
  readonly of: string;
  /** The APIs that answer them, as `cc/search_host`: what else these tell of them is at hand. */
  readonly by: ReadonlySet<string>;
  /** What the operation's text alone tells of their keys. */
  readonly known: Known;
  /** Of the field that led to them. */
  readonly args: Args;
  /** The objects that they were asked of; a connection is none. */
  readonly up?: Spot | undefined;
}

/** A field whose cost is asked for. */
export interface CostPlace {
  readonly field: FieldPlan;
  readonly args: Args;
  /** The objects that it is asked of. */
  readonly at: Spot;
  /** Whether the planner begins it when the operation starts. */
  readonly begun: boolean;
  /** What is known of the objects that it leads to. */
  readonly leads: Known;
  /** What is asked below it; undefined for a leaf. */
  readonly below: ObjectPlan | undefined;
  readonly selection: Selection;
  readonly sizes: Sizes;
  readonly apis: ApiCosts;
}

/** A question to one component API: it is asked once, however many fields ask it. */
export interface Ask {
  readonly api: CatalogueApi;
  /** What is asked: equal asks of one API are one. */
  readonly of: string;
  /** The wave in which it goes out, from 1. */
  readonly wave: number;
  /** Its calls; or the keys that it asks for, of which one call takes so many from all places. */
  readonly calls: number | { readonly keys: number; readonly max: number };
  /** Of a list, all that it is read in, those of a later wave included. */
  readonly pages?: number;
  readonly why: string;
}

/** What a field costs for all objects that it is asked of. */
export interface Cost {
  readonly asks: readonly Ask[];
  /** Objects that it leads to, of all that it is asked of together; asked only where it matters. */
  readonly count: () => number | Promise<number>;
  /** Which objects these are, where it can be told better than by the way to them. */
  readonly of?: string;
  /** The type of what it leads to, where the schema leaves that open. */
  readonly type?: string;
  /** The same where it leads to several types: how many of each. */
  readonly kinds?: ReadonlyMap<string, number>;
}

export type CostRule = (place: CostPlace) => Cost | Promise<Cost>;

/** By coordinate, such as `Business.sets`. */
export type CostRules = Readonly<Record<string, CostRule>>;

/** How calls of one component API answer for many, where the catalogue does not tell. */
export interface ApiCost {
  /** Keys that one call takes. */
  readonly max?: number;
  /** Different keys that there may be at most: many tickets name few people. */
  readonly distinct?: number;
  /** Records a page. */
  readonly page?: number;
  /** Other APIs of which its answers hold all that they tell of the same objects. */
  readonly brings?: readonly string[];
  /** One call answers for all keys that are asked for one by one; `always`, for lists, too. */
  readonly whole?: 'by key' | 'always';
}

/** By system and API, such as `cc/search_host`. */
export type ApiCosts = Readonly<Record<string, ApiCost>>;

/** What a forecast counts by: where a field has no rule, its `@esb` mark tells. */
export interface CostTable {
  readonly fields: CostRules;
  readonly apis: ApiCosts;
}

/** The wave in which what a place asks for goes out. */
export function waveOf({ begun, at }: CostPlace): number {
  return begun ? 1 : at.wave + 1;
}

/** The nearest objects of a type on the way to a spot, itself among them. */
export function above(spot: Spot, type: string): Spot | undefined {
  if (spot.type === type) return spot;
  return spot.up && above(spot.up, type);
}

export function apiText({ system, name }: CatalogueApi): string {
  return `${system}/${name}`;
}

/** The arguments of a field that tell one question from another. */
export function argsText(args: Args): string {
  return Object.keys(args).length === 0 ? '' : JSON.stringify(args);
}
