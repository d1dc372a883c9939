/** What a worker offers to its page: its calls, by comlink, and an answer to the page's question whether it is still alive. Holds no work of its own. */
import * as Comlink from 'comlink';
import { aliveWord, areYouThere } from './pulse.ts';

export function exposeDoor(door: object): void {
  globalThis.addEventListener('message', ({ data }) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- To the page of this worker, whose scope the project is not typed for.
    if (data === areYouThere) globalThis.postMessage(aliveWord);
  });
  Comlink.expose(door);
}
