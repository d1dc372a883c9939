/** The place of the palette of actions and its like: nothing of them is fetched before one is asked for. */
import { lazy, useState } from 'react';
import { useStore } from 'zustand';
import { aidStore } from '../../store/aidStore.ts';
import { LazyPart } from '../shell/LazyPart.tsx';

const Aids = lazy(() => import('./Aids.tsx'));

export function AidsSlot() {
  const [isWanted, setWanted] = useState(false);
  const isAsked = useStore(aidStore, ({ isPaletteOpen, offer, tour }) => isPaletteOpen || offer !== null || tour !== null);
  // From then on it stays: what it says is read out where it stood before.
  if (isAsked && !isWanted) setWanted(true);
  return isWanted ? <LazyPart><Aids /></LazyPart> : null;
}
