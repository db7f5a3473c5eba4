import type { ComponentTable } from './component.ts';

export const jobComponents: ComponentTable = {
  // a page of documentation: calling it is refused whatever is sent (behaviour.md D1)
  callback_protocol: { yaml: true },
};
