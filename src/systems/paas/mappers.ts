/** The record behind each type of this wing, by its path from `src/generated/`: for codegen.ts. */
export const mappers: Readonly<Record<string, string>> = {
  App: '../systems/paas/records.ts#AppRecord',
};
