const ZONED = /^(\d{4}-\d\d-\d\d)[T ]([\d:.]+) ?([+-]\d\d):?(\d\d)$/;

/** `2018-03-15 14:39:30 +0800` becomes `2018-03-15T14:39:30+08:00`; none is null or empty. */
export function isoTime(wire: string | null): string | null {
  return wire ? wire.replace(ZONED, '$1T$2$3:$4') : null;
}

/** The same for a time without a zone. */
export function isoTimeIn(zone: '+00:00' | '+08:00', wire: string | null): string | null {
  return wire ? `${wire.replace(' ', 'T')}${zone}` : null;
}
