/** The library with the samples in sight, which stand below what is kept. */
import { whenDrawn } from '../panels/whenDrawn.ts';
import { showPanel } from '../shell/actions.ts';

export function showSamples(): void {
  showPanel('library');
  // What it returns is no way to wait for it.
  whenDrawn('[data-samples]', () => void document.querySelector('[data-samples]')?.parentElement?.scrollIntoView({ block: 'start' }));
}
