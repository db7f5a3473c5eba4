import { businessLanguages, businessLifeCycles } from '../codes.ts';
import { coded, joined, requiredText } from '../writables.ts';

/** What an input of a business sets. */
export const businessWritables = {
  name: requiredText('bk_biz_name'),
  maintainers: joined('bk_biz_maintainer'),
  productManagers: joined('bk_biz_productor'),
  developers: joined('bk_biz_developer'),
  testers: joined('bk_biz_tester'),
  operators: joined('operator'),
  timeZone: requiredText('time_zone'),
  language: coded('language', businessLanguages),
  lifeCycle: coded('life_cycle', businessLifeCycles),
};
