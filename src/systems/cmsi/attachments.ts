import type { WireObject } from '../../esb/index.ts';
import type { MailAttachmentInput } from '../../generated/resolvers.ts';
import { badInput } from '../../graph/errors.ts';

/** Attachments as the wire has them, in Base64; what is no Base64 would fail the whole mail. */
export function attachmentsToWire(attachments: readonly MailAttachmentInput[]): WireObject[] {
  return attachments.map((attachment) => ({
    filename: attachment.filename,
    content: contentOf(attachment),
    type: attachment.type ?? undefined,
    disposition: attachment.disposition ?? undefined,
    content_id: attachment.contentId ?? undefined,
  }));
}

const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

function contentOf({ filename, text, base64 }: MailAttachmentInput): string {
  if ((text == null) === (base64 == null)) {
    const what = `must have either \`text\` or \`base64\` for "${filename}"`;
    throw badInput('input.attachments', what);
  }
  if (base64 == null) return Buffer.from(text ?? '').toString('base64');
  if (BASE64.test(base64)) return base64;
  throw badInput('input.attachments', `has no Base64 in \`base64\` for "${filename}"`);
}
