import { esbFailure, GENERAL_ERROR } from './failure.ts';
import { isRecord, type Wire } from './values.ts';

/**
 * The parameters as the ESB reads them: of a GET only the query string, of any other method only
 * the body, and never both (behaviour.md A1).
 */
export function requestParams(method: string, query: string, body: string): Wire {
  if (method === 'GET') return formParams(query);
  return body.trimStart().startsWith('{') ? jsonParams(body) : formParams(body);
}

function jsonParams(body: string): Wire {
  try {
    const params: unknown = JSON.parse(body);
    if (isRecord(params)) return params;
  } catch {
    // told below
  }
  throw esbFailure(
    GENERAL_ERROR,
    'Request JSON string is wrong in format, which cannot be analyzed.',
    '请求参数的 JSON 格式错误，无法解析',
  );
}

/** A form is read whatever the Content-Type says; the last of several equal names wins. */
function formParams(text: string): Wire {
  return Object.fromEntries(new URLSearchParams(text));
}
