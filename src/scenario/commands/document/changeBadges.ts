/** The plan's classes of badges, and where each is let through. With none left, nothing is kept. */
import type { Scenario } from '../../document.ts';
import { type BadgeClass, mostBadgeLetters } from '../../kinds/badges.ts';
import { emptyRecord } from '../../parse/json.ts';

const tidy = (name: string) => name.trim().slice(0, mostBadgeLetters);

function withBadges(scenario: Scenario, badges: readonly BadgeClass[]): Scenario {
  const { badges: _, ...others } = scenario.parameters;
  return { ...scenario, parameters: badges.length === 0 ? others : { ...others, badges } };
}

function changeBadge(scenario: Scenario, id: string, change: (badge: BadgeClass) => BadgeClass): Scenario {
  const { badges = [] } = scenario.parameters;
  const changed = badges.map((badge) => (badge.id === id ? change(badge) : badge));
  return changed.every((badge, index) => badge === badges[index]) ? scenario : withBadges(scenario, changed);
}

/** Nothing where the id is taken or the name says nothing. */
export function addBadge(scenario: Scenario, { id, name }: { readonly id: string; readonly name: string }): Scenario {
  const { badges = [] } = scenario.parameters;
  if (id === '' || tidy(name) === '' || badges.some((badge) => badge.id === id)) return scenario;
  return withBadges(scenario, [...badges, { id, name: tidy(name), admittedAt: [], rest: emptyRecord() }]);
}

export function renameBadge(scenario: Scenario, { id, name }: { readonly id: string; readonly name: string }): Scenario {
  return changeBadge(scenario, id, (badge) => (tidy(name) === '' || badge.name === tidy(name) ? badge : { ...badge, name: tidy(name) }));
}

export function removeBadge(scenario: Scenario, { id }: { readonly id: string }): Scenario {
  const { badges = [] } = scenario.parameters;
  const others = badges.filter((badge) => badge.id !== id);
  return others.length === badges.length ? scenario : withBadges(scenario, others);
}

export interface SetBadgeAdmitted {
  readonly id: string;
  readonly pointId: string;
  readonly isAdmitted: boolean;
}

export function setBadgeAdmitted(scenario: Scenario, { id, pointId, isAdmitted }: SetBadgeAdmitted): Scenario {
  return changeBadge(scenario, id, (badge) => {
    if (badge.admittedAt.includes(pointId) === isAdmitted) return badge;
    return { ...badge, admittedAt: isAdmitted ? [...badge.admittedAt, pointId] : badge.admittedAt.filter((one) => one !== pointId) };
  });
}

/** What badges say of features that are gone goes with them. */
export function withoutBadgePoints(scenario: Scenario, gone: ReadonlySet<string>): Scenario {
  const { badges = [] } = scenario.parameters;
  if (!badges.some(({ admittedAt }) => admittedAt.some((id) => gone.has(id)))) return scenario;
  return withBadges(scenario, badges.map((badge) => ({ ...badge, admittedAt: badge.admittedAt.filter((id) => !gone.has(id)) })));
}
