/**
 * Runs inside the measured page before its own scripts: notes every frame, every answer of the worker that checks and what it took there,
 * and in which frame the strip and the map show it. What is asked may be held back, to see what the page costs without; on the bare page only the frames are of use.
 */

interface Noted {
  /** Of the answer that is shown from then on. */
  readonly revision: string;
  /** The frame in which it is painted. */
  readonly frame: number;
}

export interface CheckWatch {
  /** Of each frame, in their order, when its work was done; the first is frame 1. */
  readonly frameEnds: number[];
  readonly answers: { readonly revision: string; readonly askedAt: number; readonly answeredAt: number; readonly frame: number; readonly workMs: number }[];
  /** Milliseconds in the worker of what follows a check: times and speeds, and the trips once more. */
  readonly operations: { readonly workMs: number }[];
  readonly strips: Noted[];
  readonly maps: Noted[];
  /** What the strip said, each time that it was another thing. */
  readonly said: { readonly frame: number; readonly text: string }[];
  isOff: boolean;
}

declare global {
  interface Window {
    cordonChecks: CheckWatch;
    /** The frame in which what changes now is painted, the first being 1. */
    cordonNextFrame: () => number;
  }
}

/** Sent to the browser as source text: must not refer to anything outside itself. */
export function watchCheck(): void {
  const watch: CheckWatch = { frameEnds: [], answers: [], operations: [], strips: [], maps: [], said: [], isOff: false };
  window.cordonChecks = watch;
  let frame = 0;
  let isInFrame = false;
  // A message comes after the frame's own work.
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    isInFrame = false;
    watch.frameEnds.push(performance.now());
  });
  channel.port1.start();
  const tick = () => {
    frame += 1;
    isInFrame = true;
    channel.port2.postMessage(null);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  // What changes between two frames is painted with the next.
  window.cordonNextFrame = () => (isInFrame ? frame : frame + 1);

  new MutationObserver((changes) => {
    const painted = window.cordonNextFrame();
    for (const { target, attributeName } of changes) {
      if (!(target instanceof HTMLElement) || attributeName === null) continue;
      const list = attributeName === 'data-revision' ? watch.strips : watch.maps;
      list.push({ revision: target.getAttribute(attributeName) ?? '', frame: painted });
    }
    const text = document.querySelector('[data-verdict-strip]')?.textContent ?? '';
    if (watch.said.at(-1)?.text !== text) watch.said.push({ frame: painted, text });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-revision', 'data-check-drawn'] });

  /** In the worker, before its own script: how long each call took there is put into the message that answers it. */
  const timeCalls = `
    const begun = new Map();
    addEventListener('message', ({ data }) => { if (data?.id) begun.set(data.id, performance.now()); });
    const post = self.postMessage.bind(self);
    self.postMessage = (message, ...rest) => {
      if (begun.has(message?.id)) message.workMs = performance.now() - begun.get(message.id);
      begun.delete(message?.id);
      post(message, ...rest);
    };`;
  const urlOf = (script: string) => URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const asked = new Map<string, { readonly call: string; readonly at: number }>();
  const PageWorker = window.Worker;
  window.Worker = class extends PageWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      const own = new URL(url, location.href).href;
      const isCheck = own.includes('checkWorker');
      super(isCheck ? urlOf(`import '${urlOf(timeCalls)}'; import '${own}';`) : url, options);
      // Heard before the page hears it.
      if (isCheck) this.addEventListener('message', ({ data }: MessageEvent<{ readonly id: string; readonly workMs: number; readonly value?: { readonly revision?: number; readonly result?: { readonly revision: number } } }>) => {
        // Whatever comes as a message comes after the frame's own work, be its end noted or not.
        isInFrame = false;
        const order = asked.get(data.id);
        asked.delete(data.id);
        if (!order) return;
        const revision = String(data.value?.result?.revision ?? data.value?.revision);
        if (order.call === 'operate') watch.operations.push({ workMs: data.workMs });
        else watch.answers.push({ revision, askedAt: order.at, answeredAt: performance.now(), frame, workMs: data.workMs });
      });
    }
  };
  const post = PageWorker.prototype.postMessage;
  PageWorker.prototype.postMessage = function send(this: Worker, message: unknown, ...rest: unknown[]) {
    const { id, path } = (message ?? {}) as { readonly id?: string; readonly path?: readonly string[] };
    const call = path?.[0];
    if (id !== undefined && (call === 'check' || call === 'operate')) {
      if (watch.isOff) return;
      asked.set(id, { call, at: performance.now() });
    }
    (post as (...args: unknown[]) => void).call(this, message, ...rest);
  };
}
