/** On a phone a panel and the card of what is selected lie over each other: which of the two is on top. */
import { useState } from 'react';
import { useView } from '../../useStores.ts';

/** The panel lies above the card of what was selected when it was opened or last touched, and below the card of what is selected after. */
export function useSheetOrder(): { readonly isOnTop: boolean; readonly raise: () => void } {
  const selectedId = useView((view) => view.selectedId);
  const [above, setAbove] = useState(selectedId);
  return { isOnTop: above === selectedId, raise: () => setAbove(selectedId) };
}
