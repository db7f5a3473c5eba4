import type { GraphContext } from '../../graph/context.ts';
import type { SizeQuestion } from '../../graph/planner/sizes.ts';
import type { BusinessTree } from './topology/business-tree.ts';

/** The sets of a business, the idle pool among them. */
export async function countSets(question: SizeQuestion, context: GraphContext) {
  return (await treeOf(question, context))?.sets.length;
}

/** The modules of all sets of a business: its tree is the one thing that tells. */
export async function countModules(question: SizeQuestion, context: GraphContext) {
  const tree = await treeOf(question, context);
  return tree && [...tree.modulesOf.values()].reduce((sum, modules) => sum + modules.length, 0);
}

/** None where a part of it could not be read. */
async function treeOf(
  { known: { bizId } }: SizeQuestion,
  { loaders }: GraphContext,
): Promise<BusinessTree | undefined> {
  const tree = typeof bizId === 'number' ? await loaders.businessTrees.begin(bizId) : undefined;
  return tree?.whole ? tree : undefined;
}
