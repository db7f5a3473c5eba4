import { type DocumentNode, Lexer, type ParseOptions, parse, Source, TokenKind } from 'graphql';
import { tooComplex } from '../../graph/too-complex.ts';
import type { DocumentLimits } from '../limits/document-limits.ts';
import { excessOf } from '../limits/within-limits.ts';
import type { GatewayPlugin } from '../scope.ts';

/**
 * Refuses a document that is too large before it is validated, since rules may take the square of
 * its size. One that is known to be valid was within the limits.
 */
export function useDocumentLimits(limits: DocumentLimits): GatewayPlugin {
  const parseModest = (source: string | Source, options?: ParseOptions) => {
    demandModestText(source, limits.tokens);
    return parse(source, options);
  };
  return {
    onRequestParse: () => ({
      onRequestParseDone: ({ requestParserResult }) => demandOne(requestParserResult),
    }),
    onParse: ({ setParseFn }) => setParseFn(parseModest),
    onValidate({ params, setResult }) {
      // Envelop types what it validates as `any`.
      const excess = excessOf(params.documentAST as DocumentNode, limits);
      if (excess) setResult([excess]);
    },
  };
}

/** Never a batch: it would be one request to all that counts requests. */
function demandOne(params: unknown): void {
  if (!Array.isArray(params) || params.length <= 1) return;
  const what = 'operations in one request';
  const advice = 'Send each in a request of its own; they may share a connection.';
  const value = params.length;
  throw tooComplex({ limited: 'batch', limit: 1, value, what, advice, malformed: true });
}

/** Throws for a text of too many tokens. */
function demandModestText(source: string | Source, limit: number): void {
  const value = tokensOf(typeof source === 'string' ? new Source(source) : source);
  if (value <= limit) return;
  const what = 'words and signs in the document';
  const advice = 'Send lists as variables, and ask in several requests.';
  throw tooComplex({ limited: 'tokens', limit, value, what, advice });
}

/** Up to where it cannot be read: that the parser tells. */
function tokensOf(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}
