import { bool, code, int, json, text } from '../../../graph/fields.ts';
import { uptimeCheckMatches, uptimeCheckProtocols } from './codes.ts';

export const uptimeCheckTaskFields = {
  protocol: code('protocol', uptimeCheckProtocols),
  protocolCode: text('protocol'),
  group: text('groups'),
};

/** Fields of a task's `location`. */
export const uptimeCheckPlaceFields = {
  country: text('bk_state_name'),
  province: text('bk_province_name'),
};

export const uptimeCheckSettingsFields = {
  port: int('port'),
  url: text('urls'),
  method: text('method'),
  headers: json('headers'),
  request: text('request'),
  skipsVerification: bool('insecure_skip_verify'),
  intervalMinutes: int('period'),
  match: code('response_format', uptimeCheckMatches),
  matchCode: text('response_format'),
  response: text('response'),
  responseStatus: text('response_code'),
  timeoutMs: int('timeout'),
};

/** Fields of a node's `node_conf`. */
export const uptimeCheckNodeFields = {
  name: text('name'),
  carrier: text('carrieroperator'),
  isCommon: bool('is_common'),
};

/** Fields of a node's `node_conf.location`. */
export const uptimeCheckNodePlaceFields = {
  country: text('country'),
  city: text('city'),
};
