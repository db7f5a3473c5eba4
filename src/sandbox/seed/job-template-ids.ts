export const TEMPLATES_PER_BUSINESS = 20;

/** Business 2 has the templates 101 to 120, business 3 those from 201 to 220, and so on. */
export function templateId(bizId: number, number: number): number {
  return (bizId - 1) * 100 + number;
}

/** Template 101 has the steps 1011, 1012 and 1013. */
export function templateStepId(bkJobId: number, order: number): number {
  return bkJobId * 10 + order;
}
