import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Who calls back: Job about a run, or the CMDB about its events. */
export type CallbackKind = 'job' | 'cc';

export interface CallbackClaim {
  /** What it is about, such as the launch that a run came of. */
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The last part of a callback's address: nobody can guess it, and it ends. */
export interface CallbackTokens {
  make(kind: CallbackKind, claim: CallbackClaim): string;
  /** What a token of this kind claims; undefined for one that is none, or is over. */
  read(kind: CallbackKind, token: string): CallbackClaim | undefined;
}

/** More is no token of ours. */
const MAX_LENGTH = 512;

/**
 * Nothing is kept of a token: it says itself what it is for, and the same secret signs and checks
 * it in every replica and after a restart.
 */
export function callbackTokens(secret: string, now: () => number = Date.now): CallbackTokens {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'bkgraph callbacks 1', 32));
  const signatureOf = (said: string) => createHmac('sha256', key).update(said).digest('base64url');
  return {
    make(kind, { subject, expiresAt }) {
      const said = Buffer.from(JSON.stringify([kind, expiresAt, subject])).toString('base64url');
      return `${said}.${signatureOf(said)}`;
    },
    read(kind, token) {
      if (token.length > MAX_LENGTH) return undefined;
      const [said = '', signature = '', ...rest] = token.split('.');
      // The text itself is compared: of two spellings of the same bytes one is a forgery.
      if (rest.length > 0 || !isSame(signature, signatureOf(said))) return undefined;
      const claim = claimOf(kind, said);
      return claim && claim.expiresAt > now() ? claim : undefined;
    },
  };
}

/** Takes as long wherever they differ. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function claimOf(kind: CallbackKind, said: string): CallbackClaim | undefined {
  // Signed by us, so it has the form that `make` gives it.
  const [is, expiresAt, subject] = JSON.parse(Buffer.from(said, 'base64url').toString()) as [
    string,
    number,
    string,
  ];
  return is === kind ? { subject, expiresAt } : undefined;
}
