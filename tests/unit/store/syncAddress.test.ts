import { beforeEach, describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/scenario/view.ts';
import { type AddressPort, syncAddress } from '../../../src/store/syncAddress.ts';
import { viewStore } from '../../../src/store/viewStore.ts';

/** A browser's history, as far as the address sync can see it. */
function createHistory(start: string) {
  const entries = [start];
  let at = 0;
  let listener = () => {};
  const port: AddressPort = {
    read: () => entries[at] ?? '',
    replace: (hash) => {
      entries[at] = hash;
    },
    push: (hash) => {
      entries.splice(at + 1, entries.length, hash);
      at += 1;
    },
    onChange: (next) => {
      listener = next;
    },
  };
  const go = (steps: number) => {
    at += steps;
    listener();
  };
  return { port, entries, go };
}

const camera = { center: [44.4, 33.3], zoom: 13, bearing: 0, pitch: 0 } as const;

describe('address and view', () => {
  beforeEach(() => viewStore.setState({ view: defaultView }));

  it('replaces for the camera and pushes for what is opened', () => {
    const { port, entries } = createHistory('');
    syncAddress(port, () => {});
    viewStore.getState().setCamera(camera);
    expect(entries).toEqual(['#v1&at=33.30000,44.40000,13.00']);
    viewStore.getState().select('us-embassy');
    expect(entries).toEqual(['#v1&at=33.30000,44.40000,13.00', '#v1&at=33.30000,44.40000,13.00&sel=us-embassy']);
  });

  it('goes back and forward', () => {
    const { port, go } = createHistory('');
    syncAddress(port, () => {});
    viewStore.getState().setLayerVisible('incidents', false);
    viewStore.getState().select('us-embassy');
    go(-1);
    expect(viewStore.getState().view.selectedId).toBeNull();
    expect(viewStore.getState().view.hiddenLayers).toContain('incidents');
    go(-1);
    expect(viewStore.getState().view).toEqual(defaultView);
    go(2);
    expect(viewStore.getState().view.selectedId).toBe('us-embassy');
  });

  it('says that a hash cannot be read and keeps the default view', () => {
    const broken: string[] = [];
    syncAddress(createHistory('#v1&at=lost').port, (result) => broken.push(result.at));
    expect(broken).toEqual(['at=lost']);
    expect(viewStore.getState().view).toEqual(defaultView);
  });
});
