/** Why one item of an import fails: listed under `fail` or `failed` of a true answer. */
export class Reason extends Error {}

/** What the import of one item gives, or why it fails; anything else is a fault of the sandbox. */
export function tryImport<T>(importItem: () => T): T | Reason {
  try {
    return importItem();
  } catch (thrown) {
    if (thrown instanceof Reason) return thrown;
    throw thrown;
  }
}
