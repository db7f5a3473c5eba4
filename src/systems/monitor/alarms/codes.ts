import { codes } from '../../../graph/codes.ts';

export const alarmLevels = codes({ '1': 'FATAL', '2': 'WARNING', '3': 'REMINDER' });

/** The two words that samples show: the monitor documents no list (behaviour.md E). */
export const alarmNotifications = codes({ notified: 'NOTIFIED', unnotified: 'UNNOTIFIED' });
