/**
 * Answers for slides: one check for every state that differs, kept by what it follows from, the shown slide's first and the others ahead of
 * their turn. What was known of a plan before a change is kept until the new answer comes, and says that it is stale.
 */
import type { ShownPhases } from '../../../scenario/questions/isReached.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { KnownAnswer } from './slideNumbers.ts';
import type { StateAsk } from './stateAsks.ts';
import type { StateAnswer } from './stateFacts.ts';

export interface AnswerOrder {
  readonly scenario: Scenario;
  readonly shownPhases: ShownPhases;
  readonly movementId: string | null;
}

export interface SlideAnswers {
  /** Whatever answers of another plan, or on other roads, are stale from now on. `roads` is compared by identity; null: there are none, and nothing can be said. */
  stand(scenario: Scenario, roads: object | null): void;
  /** Before all that waits, in this order. */
  first(asks: readonly StateAsk[]): void;
  /** After all that waits. */
  ahead(asks: readonly StateAsk[]): void;
  known: (ask: StateAsk) => KnownAnswer;
  /** Calls back with every new answer; what it returns ends that. */
  subscribe(callBack: () => void): () => void;
  /** `known` as another function with every new answer and every change of the plan, for whoever draws anew only then. */
  snapshot(): (ask: StateAsk) => KnownAnswer;
}

/** More states than a briefing of 500 slides steps through are not kept. */
const mostKept = 1500;

/** What an answer follows from: words, slides, and what is looked at are no part of it. */
const groundOf = ({ features, postures, phases, overrides, parameters, network }: Scenario) => [features, postures, phases, overrides, parameters, network];

/** `answer` may reject: what was asked then has no answer until the plan changes. */
export function createSlideAnswers(answer: (order: AnswerOrder) => Promise<StateAnswer>): SlideAnswers {
  let ground: readonly unknown[] = [];
  let hasRoads = true;
  let isBusy = false;
  /** Of this very ground. */
  let serving: string | null = null;
  let current = new Map<string, StateAnswer | 'failed'>();
  let before = new Map<string, StateAnswer>();
  const waiting = new Map<string, StateAsk>();
  const listeners = new Set<() => void>();
  const known = ({ key }: StateAsk): KnownAnswer => {
    const found = current.get(key);
    if (found === 'failed' || !hasRoads) return { answer: null, state: 'failed' };
    if (found) return { answer: found, state: 'current' };
    const old = before.get(key) ?? null;
    return { answer: old, state: old ? 'stale' : 'waiting' };
  };
  let snapshot = known;
  const tell = () => {
    snapshot = (ask) => known(ask);
    for (const listener of listeners) listener();
  };
  const serve = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let next = waiting.values().next().value; next; next = waiting.values().next().value) {
      const { key, scenario, shownPhases, movementId } = next;
      const of = ground;
      waiting.delete(key);
      serving = key;
      let found: StateAnswer | 'failed';
      try {
        found = await answer({ scenario, shownPhases, movementId });
      } catch {
        found = 'failed';
      }
      // Of a plan that has changed meanwhile it is not even the newest of the old ones.
      if (of !== ground) continue;
      serving = null;
      current.set(key, found);
      if (current.size > mostKept) current.delete(current.keys().next().value ?? '');
      tell();
    }
    isBusy = false;
  };
  const missing = (asks: readonly StateAsk[]) => asks.filter(({ key }) => !current.has(key) && key !== serving);
  const put = (asks: readonly StateAsk[]) => {
    for (const ask of asks) waiting.set(ask.key, ask);
    if (waiting.size > 0) void serve();
  };
  return {
    stand: (scenario, roads) => {
      const next = [...groundOf(scenario), roads];
      if (next.length === ground.length && next.every((part, index) => part === ground[index])) return;
      ground = next;
      hasRoads = roads !== null;
      waiting.clear();
      serving = null;
      before = new Map([...before, ...[...current].filter((entry): entry is [string, StateAnswer] => entry[1] !== 'failed')].slice(-mostKept));
      current = new Map();
      tell();
    },
    first: (asks) => {
      if (!hasRoads) return;
      const rest = [...waiting.values()];
      waiting.clear();
      put([...missing(asks), ...rest.filter(({ key }) => !asks.some((ask) => ask.key === key))]);
    },
    ahead: (asks) => {
      if (hasRoads) put(missing(asks).filter(({ key }) => !waiting.has(key)));
    },
    known,
    subscribe: (callBack) => {
      listeners.add(callBack);
      return () => void listeners.delete(callBack);
    },
    snapshot: () => snapshot,
  };
}
