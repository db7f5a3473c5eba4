/** The names under which events are waited for (graph/live/event-log.ts). */
export const channels = {
  businesses: 'cc biz',
  /** Changes of hosts themselves: the CMDB does not say whose they are (behaviour.md B8). */
  hosts: 'cc host',
  movesOf: (bizId: number) => `cc host ${bizId}`,
  topologyOf: (bizId: number) => `cc topology ${bizId}`,
  instancesOf: (modelId: string) => `cc instance ${modelId}`,
  /** That some events may not have come: everybody wants to know. */
  lost: 'cc lost',
} as const;
