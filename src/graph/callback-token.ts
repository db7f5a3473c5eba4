/** Whoever knows the token of a gateway's own address could call back there. */
const OWN_TOKEN = /(?<=\/callbacks\/(?:cc|job)\/)[\w-]+\.[\w-]+$/;

/** A text as it may be shown; where it is such an address, without the token. */
export function withoutCallbackToken(text: string): string {
  return text.replace(OWN_TOKEN, '***');
}
