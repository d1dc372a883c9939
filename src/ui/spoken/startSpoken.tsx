/** What the map is to those who cannot see it. It stands before everything else on the page, and comes once the map rests: what it tells is told by then. */
import { createRoot } from 'react-dom/client';
import type { MapHandle } from '../../map/mapHandle.ts';
import { MapContext } from '../useStores.ts';
import { SpokenDoor } from './SpokenDoor.tsx';

export function startSpoken(map: MapHandle): void {
  const host = document.createElement('div');
  host.dataset['spoken'] = '';
  document.body.prepend(host);
  createRoot(host).render(<MapContext value={map}><SpokenDoor map={map} /></MapContext>);
}
