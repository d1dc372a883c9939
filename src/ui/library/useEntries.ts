/** The scenarios of the library as they are now, in this tab or another: read again with every change. */
import { useEffect, useState } from 'react';
import { troubleOf } from '../../offline/archive/openArchive.ts';
import { type LibraryEntry, listEntries } from '../../offline/library/entries.ts';
import { keepStore } from '../../store/keepStore.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';

/** Null until the first reading; empty where there is no library, which the notice says. */
export function useEntries(): readonly LibraryEntry[] | null {
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const read = () => {
      listEntries().then(
        (found) => { if (!isOver) setEntries(found); },
        (error: unknown) => {
          keepStore.getState().set({ trouble: troubleOf(error) });
          if (!isOver) setEntries([]);
        },
      );
    };
    read();
    const unfollow = [
      keepStore.subscribe((state, before) => { if (state.libraryRevision !== before.libraryRevision) read(); }),
      scenarioStore.subscribe((state, before) => { if (state.entryId !== before.entryId) read(); }),
    ];
    return () => {
      isOver = true;
      for (const stop of unfollow) stop();
    };
  }, []);
  return entries;
}
