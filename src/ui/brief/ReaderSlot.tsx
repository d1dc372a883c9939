/** The place of the reader beside the map: there before the plan is, and filled when the plan has come, so that nothing of it is fetched before the map is drawn. */
import { lazy, Suspense } from 'react';
import { withAllWords } from '../i18n/i18n.ts';
import { useScenario } from '../useStores.ts';

const Reader = lazy(() => withAllWords(import('./reader/Reader.tsx')));
const empty = <div data-reader="waiting" />;

export function ReaderSlot() {
  return useScenario() === null ? empty : <Suspense fallback={empty}><Reader /></Suspense>;
}
