import { type ApiName, expectInt, type WireObject } from '../../../esb/index.ts';
import { decodeField, names } from '../../../graph/fields.ts';

/** A group of users as search_user_group answers it. */
export interface UserGroupRecord {
  readonly groupId: number;
  readonly members: readonly string[];
  readonly wire: WireObject;
}

/** A group that was just created: its id is not told, so it is found by what was there before. */
export interface NewGroup {
  readonly before: ReadonlySet<number>;
  readonly name: string;
}

/** A group that was changed. */
export interface WrittenGroup {
  readonly groupId: number;
}

const members = names('user_list');

/** `group_id` is text in the document's table, a number in its example. */
export function userGroupRecord(api: ApiName, wire: WireObject): UserGroupRecord {
  return {
    groupId: expectInt(api, wire['group_id'], '`group_id`'),
    members: decodeField(api, members, wire),
    wire,
  };
}
