/** Sets of one business above which its tree, two calls, is the shorter way to their modules. */
export const SETS_BY_THEMSELVES = 2;
