/** The state of the search field: what is typed, what it finds, which of it the arrow keys are on. */
import { useMemo, useState } from 'react';
import { buildSearchIndex, listFirstPlaces, searchBaseline, type SearchEntry, type SearchIndex } from '../../baseline/search/searchBaseline.ts';
import { useSession } from '../useStores.ts';

const mostResults = 8;
const noIndex: SearchIndex = [];

export interface Search {
  readonly query: string;
  readonly results: readonly SearchEntry[];
  /** Nothing is typed: the results are offers. */
  readonly isOffer: boolean;
  /** Place in `results`; -1 where the keyboard is in the text. */
  readonly active: number;
  setQuery(query: string): void;
  setActive(index: number): void;
}

/** `isOpen`: the index is built when the field is first used, not while the page starts. */
export function useSearch(isOpen: boolean): Search {
  const baseline = useSession((session) => session.baseline);
  const [query, setText] = useState('');
  const [active, setActive] = useState(-1);
  const index = useMemo(() => (baseline === null || !isOpen ? noIndex : buildSearchIndex(baseline)), [baseline, isOpen]);
  const isOffer = query.trim() === '';
  const results = useMemo(
    () => (isOffer ? listFirstPlaces(index, mostResults) : searchBaseline(index, query, mostResults)),
    [index, query, isOffer],
  );
  return {
    query,
    results,
    isOffer,
    active: active < results.length ? active : -1,
    setQuery: (next) => {
      setText(next);
      // The best match is ready for Enter as soon as something is typed.
      setActive(next.trim() === '' ? -1 : 0);
    },
    setActive,
  };
}
