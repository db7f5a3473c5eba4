/** The record behind each type of this wing, by its path from `src/generated/`: for codegen.ts. */
export const mappers: Readonly<Record<string, string>> = {
  MessageChannel: '../systems/cmsi/records.ts#ChannelRecord',
  MessageResult: '../systems/cmsi/records.ts#MessageVerdict',
};
