/** How the ESB's component takes its parameters, where that is not what the document's table says. */
export interface Component {
  /** No form at all: declared in yaml, parameters go on unchecked (behaviour.md A6). */
  readonly yaml?: boolean;
  /** Variables in the backend's address; a missing one gives 1306406 (A6). */
  readonly pathVariables?: readonly string[];
  /** Documented as required, optional in the component's form. */
  readonly optional?: readonly string[];
  /** ListFields: a JSON array, a JSON array as text, or text split on comma, semicolon, space (A1). */
  readonly splitLists?: readonly string[];
}

/** Components of one system by catalogue name. */
export type ComponentTable = Readonly<Record<string, Component>>;
