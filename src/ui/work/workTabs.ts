/** The planner's tables in the order of their tabs, each fetched when it is first looked at. */
import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { Baseline } from '../../baseline/baseline.ts';
import type { Scenario } from '../../scenario/document.ts';
import type { WorkTab } from '../../store/sessionStore.ts';

export interface WorkTabProps {
  readonly scenario: Scenario;
  readonly baseline: Baseline;
  readonly isReadOnly: boolean;
}

interface Tab {
  /** Its words are `work.tab.<id>`. */
  readonly id: WorkTab;
  readonly Part: ComponentType<WorkTabProps>;
}

export const workTabs: readonly Tab[] = [
  { id: 'postures', Part: lazy(() => import('../check/matrix/PostureMatrix.tsx')) },
  { id: 'take-off', Part: lazy(() => import('./takeOff/TakeOffTab.tsx')) },
  { id: 'properties', Part: lazy(() => import('./ledger/LedgerTab.tsx')) },
  { id: 'access', Part: lazy(() => import('./access/AccessTab.tsx')) },
  { id: 'housing', Part: lazy(() => import('./housing/HousingTab.tsx')) },
  { id: 'differences', Part: lazy(() => import('../compare/DifferencesTab.tsx')) },
];
