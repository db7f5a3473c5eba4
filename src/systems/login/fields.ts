import { codes } from '../../graph/codes.ts';
import { code, int, text } from '../../graph/fields.ts';

export const userRoles = codes({
  '0': 'STAFF',
  '1': 'SUPERUSER',
  '2': 'DEVELOPER',
  '3': 'OPERATOR',
  '4': 'AUDITOR',
});

export const userFields = {
  displayName: text('chname'),
  email: text('email'),
  phone: text('phone'),
  qq: text('qq'),
  wechatUserId: text('wx_userid'),
  role: code('bk_role', userRoles),
  roleCode: int('bk_role'),
  language: text('language'),
  timeZone: text('time_zone'),
};
