import type { Call } from '../../handler.ts';
import type { MessageAttachment } from '../../state/messages.ts';
import { listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { demandForm, demandReceivers, NOBODY, namesOf, reach, refused } from './receivers.ts';
import { contentOf, isBase64Text, send } from './send.ts';

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

export function sendMail(params: Wire, call: Call): null {
  demandReceivers('[receiver, receiver__username]', params.receiver, params.receiver__username);
  demandForm(namesOf(params.receiver), ADDRESS, 'receiver');
  demandForm(namesOf(params.cc), ADDRESS, 'cc');
  const cc = hasCopies(params) ? reach(params.cc, params.cc__username, call, 'mail') : NOBODY;
  const letter = {
    channel: 'mail',
    title: textOf(params.title),
    content: contentOf(textOf(params.content), params.is_content_base64),
    sender: textOf(params.sender),
    bodyFormat: bodyFormatOf(params),
    attachments: attachmentsOf(params),
  } as const;
  send(letter, reach(params.receiver, params.receiver__username, call, 'mail'), call, cc);
  return null;
}

function hasCopies(params: Wire): boolean {
  return namesOf(params.cc).length > 0 || namesOf(params.cc__username).length > 0;
}

function bodyFormatOf(params: Wire): string {
  const format = textOf(params.body_format) || 'Html';
  if (format === 'Html' || format === 'Text') return format;
  throw refused(
    `[body_format] ${format} is not one of the available choices.`,
    `[body_format] ${format} 不是可选值`,
  );
}

const IMAGES: readonly string[] = ['image', 'jpg', 'png', 'jpeg'];

function attachmentsOf(params: Wire): MessageAttachment[] {
  return (listOf(params.attachments) ?? []).map((each) => attachmentOf(recordOf(each)));
}

/** Images go inline, everything else as an attachment; wrong base64 fails the call (H). */
function attachmentOf(item: Wire): MessageAttachment {
  const filename = textOf(item.filename);
  const content = textOf(item.content);
  if (!filename || !content || !isBase64Text(content)) {
    throw refused(
      '[attachments] filename and content in base64 are required',
      '[attachments] 附件需要文件名和 base64 编码的内容',
    );
  }
  const type = textOf(item.type) || (filename.split('.').at(-1) ?? '');
  const inline = IMAGES.includes(type);
  return {
    filename,
    type,
    disposition: textOf(item.disposition) || (inline ? 'inline' : 'attachment'),
    contentId: inline ? textOf(item.content_id) || `<${filename}>` : '',
    bytes: Buffer.from(content, 'base64').length,
  };
}
