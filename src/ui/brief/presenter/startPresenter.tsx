/**
 * The presenter window (`?presenter=<show>`): the app again without its tables and its storage, which hears of the plan and of the show through a channel and has no
 * other tie to the stage. Its map is live; closing it ends nothing.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadBaseline } from '../../../baseline/loadBaseline.ts';
import { prewarmMap } from '../../../map/createMap.ts';
import { startLiveMap } from '../../../map/liveMap.ts';
import { loadMapFonts } from '../../../map/scene/loadMapFonts.ts';
import { fetchDataFile } from '../../../offline/shipped/fetchDataFile.ts';
import { followDocument } from '../../../offline/followDocument.ts';
import { readPreferences } from '../../../offline/preferences.ts';
import { showIdInAddress } from '../../../offline/showChannel.ts';
import { briefStore } from '../../../store/brief/briefStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { translator, useLanguage, withAllWords } from '../../i18n/i18n.ts';
import { sceneWords } from '../../i18n/sceneWords.ts';
import { PresenterWindow } from './PresenterWindow.tsx';

export async function startPresenter(): Promise<void> {
  document.documentElement.dataset['presenter'] = '';
  prewarmMap();
  const session = sessionStore.getState();
  session.set(readPreferences());
  const loading = Promise.all([loadBaseline(fetchDataFile), loadMapFonts()]);
  await followDocument(useLanguage);
  await withAllWords(Promise.resolve());
  const [baseline] = await loading;
  // What answers and replays draw on the map is fetched for a mode that has them.
  session.set({ baseline, mode: 'brief', sidebarOpen: false });
  briefStore.getState().set({ use: 'present' });
  const container = document.getElementById('map');
  const page = document.getElementById('ui');
  if (!container || !page) throw new Error('index.html lacks #map or #ui.');
  const map = startLiveMap({ container, baseline, words: (locale, unlocated) => sceneWords(translator(locale), unlocated), lookOnly: {} });
  createRoot(page).render(<StrictMode><PresenterWindow map={map} showId={showIdInAddress()} /></StrictMode>);
}
