/** The link of what is chosen, made again in a worker whenever that changes, and opened again to show what it says. Only the newest answer counts. */
import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../../scenario/document.ts';
import { writeScenario } from '../../../scenario/writeScenario.ts';
import { type RunningLinks, startLinkWorker } from '../../../share/link/worker/startLinkWorker.ts';

export interface LinkWishes {
  readonly scenario: Scenario;
  readonly isLookOnly: boolean;
  readonly lacksNotes: boolean;
  /** '' locks nothing; null while it is not settled what it is: there is a length then, but no link. */
  readonly password: string | null;
}

export type LinkTrouble = 'too-large' | 'no-cryptography' | 'broken' | 'differs';

export interface SharedLink {
  /** The wishes it was made of; another object while it is out of date. */
  readonly of: LinkWishes | null;
  /** Characters after the `#`; null while nothing is known. */
  readonly length: number | null;
  readonly fragment: string | null;
  /** What the link opens to. */
  readonly opened: { readonly scenario: Scenario; readonly problems: number } | null;
  readonly trouble: LinkTrouble | null;
}

const nothingYet: SharedLink = { of: null, length: null, fragment: null, opened: null, trouble: null };

/** So that a key is not made for every letter of a password that is typed. */
const typingMilliseconds = 400;

export function useSharedLink(wishes: LinkWishes | null): SharedLink {
  const links = useRef<RunningLinks | null>(null);
  const [link, setLink] = useState<SharedLink>(nothingYet);
  useEffect(() => () => {
    links.current?.end();
    links.current = null;
  }, []);
  useEffect(() => {
    if (!wishes) return undefined;
    let isStale = false;
    const say = (found: Partial<SharedLink>) => {
      if (!isStale) setLink({ ...nothingYet, of: wishes, ...found });
    };
    const timer = setTimeout(() => {
      makeLink(wishes, () => (links.current ??= startLinkWorker()), say, () => isStale).catch(() => {
        links.current?.end();
        links.current = null;
        say({ trouble: 'broken' });
      });
    }, wishes.password === '' ? 0 : typingMilliseconds);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [wishes]);
  return link;
}

async function makeLink({ scenario, isLookOnly, lacksNotes, password }: LinkWishes, links: () => RunningLinks, say: (found: Partial<SharedLink>) => void, isStale: () => boolean): Promise<void> {
  if (password === null) {
    const length = await links().measure(scenario, { isLookOnly, lacksNotes, isEncrypted: true });
    return say(length === null ? { trouble: 'too-large' } : { length });
  }
  const written = await links().write(scenario, { isLookOnly, lacksNotes, password });
  if (!written.ok) return say({ trouble: written.reason });
  if (isStale()) return undefined;
  const { fragment } = written;
  const opened = await links().open(fragment, password);
  if (!opened.ok || writeScenario(opened.scenario) !== writeScenario(scenario)) return say({ length: fragment.length, trouble: 'differs' });
  return say({ length: fragment.length, fragment, opened: { scenario: opened.scenario, problems: opened.problems.length } });
}
