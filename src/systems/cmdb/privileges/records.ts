/** A business role: an attribute of a model that names people. */
export interface Role {
  readonly model: string;
  readonly role: string;
}
