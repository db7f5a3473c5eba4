export const CHANNELS = ['weixin', 'mail', 'sms', 'voice'] as const;
export type MessageChannel = (typeof CHANNELS)[number];

export interface MessageAttachment {
  readonly filename: string;
  readonly type: string;
  readonly disposition: string;
  readonly contentId: string;
  readonly bytes: number;
}

/** One message as it went out; to all of its receivers at once. */
export interface SentMessage {
  readonly id: number;
  readonly channel: MessageChannel;
  readonly sentAt: number;
  /** Mail addresses, telephone numbers or WeChat ids. */
  readonly receivers: readonly string[];
  readonly cc: readonly string[];
  readonly title: string;
  readonly content: string;
  readonly sender: string;
  /** `Html` or `Text` for mail, else empty. */
  readonly bodyFormat: string;
  readonly attachments: readonly MessageAttachment[];
  /** The closing line and the time that a WeChat message shows. */
  readonly remark: string;
  readonly date: string;
}

/** What cmsi has sent, oldest first, and which of its channels are configured. */
export class Messages {
  readonly sent: SentMessage[] = [];
  readonly #active = new Set<MessageChannel>(CHANNELS);

  add(message: Omit<SentMessage, 'id'>): SentMessage {
    const kept = { id: this.sent.length + 1, ...message };
    this.sent.push(kept);
    return kept;
  }

  isActive(channel: MessageChannel): boolean {
    return this.#active.has(channel);
  }

  /** Configures a channel or takes its configuration away. */
  setActive(channel: MessageChannel, active: boolean): void {
    if (active) this.#active.add(channel);
    else this.#active.delete(channel);
  }
}
