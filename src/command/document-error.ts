/** A document that cannot be explained; the message is a line for each thing that is wrong. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}
