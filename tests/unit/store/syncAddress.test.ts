import { beforeEach, describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/scenario/view.ts';
import { briefStore } from '../../../src/store/brief/briefStore.ts';
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
  beforeEach(() => {
    viewStore.setState({ view: defaultView });
    // While a show runs the address stays as it was.
    briefStore.setState(briefStore.getInitialState(), true);
  });

  it('replaces for the camera and pushes for what is opened', () => {
    const { port, entries } = createHistory('');
    syncAddress(port, () => {}, () => 0);
    viewStore.getState().setCamera(camera);
    expect(entries).toEqual(['#v1&at=33.30000,44.40000,13.00']);
    viewStore.getState().select('us-embassy');
    expect(entries).toEqual(['#v1&at=33.30000,44.40000,13.00', '#v1&at=33.30000,44.40000,13.00&sel=us-embassy']);
  });

  it('goes back and forward', () => {
    const { port, go } = createHistory('');
    syncAddress(port, () => {}, () => 0);
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
    syncAddress(createHistory('#v1&at=lost').port, (result) => broken.push(result.ok ? 'read' : result.at), () => 0);
    expect(broken).toEqual(['at=lost']);
    expect(viewStore.getState().view).toEqual(defaultView);
  });

  it('shows the default view for a hash broken later, and says when the next one can be read', () => {
    const said: boolean[] = [];
    const { port, entries, go } = createHistory('#v1&off=facilities');
    syncAddress(port, (result) => said.push(result.ok), () => 0);
    entries.push('#v1&at=foo', '#v1&lang=ar');
    go(1);
    expect(viewStore.getState().view).toEqual(defaultView);
    go(1);
    expect(viewStore.getState().view.locale).toBe('ar');
    expect(said).toEqual([true, false, true]);
  });

  it('makes one entry of a thumb that is dragged, and another of the next drag', () => {
    const { port, entries } = createHistory('');
    let time = 0;
    syncAddress(port, () => {}, () => time);
    for (const day of ['01', '02', '03']) {
      time += 100;
      viewStore.getState().setDates({ from: `2020-01-${day}`, to: '2020-06-30' });
    }
    expect(entries).toEqual(['', '#v1&dates=2020-01-03..2020-06-30']);
    time += 60_000;
    viewStore.getState().setDates({ from: '2020-02-01', to: '2020-06-30' });
    expect(entries).toHaveLength(3);
  });
});
