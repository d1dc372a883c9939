import { beforeEach, describe, expect, it } from 'vitest';
import type { Replay } from '../../../../src/analysis/replay/replayColumn.ts';
import { replayColumn } from '../../../../src/analysis/replay/replayColumn.ts';
import { measureRoute } from '../../../../src/analysis/timing/routeLine.ts';
import { advance, backToStart, play, replayStore, showMoment, shownReplay } from '../../../../src/store/check/replayStore.ts';

function drive(conduct: 'stands' | 'open'): Replay {
  const route = measureRoute([[44.4, 33.3], [44.4, 33.31]]);
  if (!route) throw new Error('no route');
  return replayColumn({ route, column: { vehicles: 3, spacingMeters: 20, vehicleLengthMeters: 6, speedKmh: 36 }, orderedAtSeconds: 0, lines: [{ id: 'a', atMeters: [500], conduct, riseSeconds: 2 }] });
}

const ask = { movementId: 'column', options: {} };
const [passes, stopped] = [drive('open'), drive('stands')];
const coverage = { roads: 1, illustrative: 0, connectors: 0, lengthMeters: 1112, pieces: 1 };
const answer = { revision: 1, networkVersion: '', rule: '', shownPhases: 'all' as const, coverage, ask, postures: [{ postureId: 'routine', replay: passes }, { postureId: 'lockdown', replay: stopped }] };

beforeEach(() => replayStore.getState().set({ ask, answer, seconds: 0, isPlaying: false, isOn: false, speed: 4 }));

describe('what is shown', () => {
  it('is the replay against the posture shown, of a plan that lacks it against the first', () => {
    expect(shownReplay({ ask, answer }, 'lockdown')).toBe(stopped);
    expect(shownReplay({ ask, answer }, 'no-such')).toBe(passes);
  });

  it('is none while another movement is asked for, and none of a plan without it', () => {
    expect(shownReplay({ ask: { ...ask, movementId: 'other' }, answer }, 'routine')).toBeNull();
    expect(shownReplay({ ask, answer: { ...answer, postures: null } }, 'routine')).toBeNull();
    expect(shownReplay({ ask, answer: null }, 'routine')).toBeNull();
  });
});

describe('the clock', () => {
  it('goes as fast as it is told, and waits for who looks away', () => {
    expect(advance({ seconds: 10, speed: 4 }, 0.1, 100)).toEqual({ seconds: 10.4, isPlaying: true });
    expect(advance({ seconds: 10, speed: 10 }, 60, 100)).toEqual({ seconds: 12.5, isPlaying: true });
    expect(advance({ seconds: 10, speed: 10 }, -1, 100).seconds).toBe(10);
  });

  it('stops at the end, and starts from the start again', () => {
    expect(advance({ seconds: 99.9, speed: 4 }, 0.1, 100)).toEqual({ seconds: 100, isPlaying: false });
    replayStore.getState().set({ seconds: 100 });
    play(100);
    expect(replayStore.getState()).toMatchObject({ seconds: 0, isPlaying: true, isOn: true });
  });

  it('stands still under the hand, and leaves the map when taken back', () => {
    play(100);
    showMoment(42);
    expect(replayStore.getState()).toMatchObject({ seconds: 42, isPlaying: false, isOn: true });
    backToStart();
    expect(replayStore.getState()).toMatchObject({ seconds: 0, isPlaying: false, isOn: false });
  });
});
