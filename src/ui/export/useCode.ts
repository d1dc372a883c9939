/** The code of the page's link, made in a worker once the map rests. Only the newest counts; until it is there the last one stands. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { mostCodeCharacters } from '../share/dialog/linkAddress.ts';
import type { CodeModules } from './pageRequestOf.ts';
import { pageCode } from './request/pageCode.ts';
import type { PageSource } from './request/pageSource.ts';
import type { PageDoors } from './make/pageDoors.ts';
import { pageLink } from './make/pageLink.ts';
import type { PageSettings } from './settings/pageSettings.ts';
import { finderStore } from './sheet/finderStore.ts';

export interface PageCode {
  readonly modules: CodeModules;
  /** Of the address; null while none is known. */
  readonly length: number | null;
  readonly state: 'off' | 'making' | 'fits' | 'too-long' | 'failed';
}

/** So long the map must stand still (assumption: a pause of the hand). */
const restMs = 500;

/** A code that lays out as large as the coming one most often does. */
const nothingYet: PageCode = { modules: null, length: null, state: 'making' };

export function useCode(source: Omit<PageSource, 'camera'> | null, { hiddenParts }: Pick<PageSettings, 'hiddenParts'>, doors: PageDoors): PageCode {
  const camera = useStore(finderStore, (state) => state.camera);
  const [code, setCode] = useState<PageCode>(nothingYet);
  const isWished = !hiddenParts.includes('qr');
  useEffect(() => {
    if (!isWished || source === null || camera === null) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void pageLink({ ...source, camera }, doors).then((address) => {
        if (!isWanted) return;
        if (address === null) setCode({ modules: null, length: null, state: 'failed' });
        else setCode({ modules: pageCode(address), length: address.length, state: address.length > mostCodeCharacters ? 'too-long' : 'fits' });
      });
    }, restMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [source, isWished, camera, doors]);
  return isWished ? code : { ...code, state: 'off' };
}
