/** Files for the ground, laid where it is chosen, so that what comes of them is seen. */
import { sessionStore } from '../../store/sessionStore.ts';

export function layGround(files: readonly File[]): void {
  const { set } = sessionStore.getState();
  set({ mode: 'map', sidebarOpen: true, isGroundOpen: true });
  void import('../../offline/ground/groundDesk.ts').then(({ takeGround }) => takeGround(files), () => set({ notice: 'part-missing' }));
}
