import { codes } from '../../../graph/codes.ts';

/** Operators that the CMDB knows: behaviour.md B1. The document's `$neq` is none of them. */
export const customQueryOperators = codes({
  $eq: 'EQ',
  $ne: 'NE',
  $in: 'IN',
  $nin: 'NOT_IN',
  $regex: 'REGEX',
  $multilike: 'ANY_REGEX',
  $lt: 'LT',
  $lte: 'LTE',
  $gt: 'GT',
  $gte: 'GTE',
  $exists: 'EXISTS',
});
