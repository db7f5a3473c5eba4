import { type GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphContext } from '../context.ts';
import type { PreparedOperation } from '../execution/index.ts';
import { auditRecord } from './audit.ts';

/** Tells the audit of a mutation that was refused before its first field: of each of its fields. */
export function noteRefusal(
  { plan, variables }: PreparedOperation,
  { audit }: GraphContext,
  error: GraphQLError,
): void {
  if (!audit || plan.operation.operation !== OperationTypeNode.MUTATION) return;
  const began = performance.now();
  for (const { definition, args } of plan.root.fields) {
    const { input } = readable(() => args(variables));
    audit(
      auditRecord({ mutation: definition.name, input, writes: [], began, dryRun: false, error }),
    );
  }
}

function readable(read: () => Readonly<Record<string, unknown>>) {
  try {
    return read();
  } catch {
    return {};
  }
}
