/** Stands round every part that is fetched on demand: one that does not come is said, and the rest of the screen stays. */
import { Component, type ReactNode, Suspense } from 'react';
import { sessionStore } from '../../store/sessionStore.ts';

export class LazyPart extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch() {
    sessionStore.getState().set({ notice: 'part-missing' });
  }

  override render() {
    return this.state.isBroken ? null : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
