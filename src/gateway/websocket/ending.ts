import { EventEmitter } from 'node:events';
import type { Ended } from '../departure.ts';

/** The end of one operation of a socket, as the end of its response is over HTTP. */
export class Ending extends EventEmitter implements Ended {
  closed = false;

  /** Again is harmless. */
  end(): void {
    if (this.closed) return;
    this.closed = true;
    this.emit('close');
  }
}
