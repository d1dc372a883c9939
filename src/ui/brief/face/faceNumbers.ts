/** What a face needs to know of the numbers of its slide; whoever works them out says more. */
import type { CellTone } from '../../check/verdictWords.ts';

export interface FaceCell {
  readonly text: string;
  readonly tone: CellTone | 'plain';
}

export interface FaceNumber {
  readonly field: string;
  readonly isKnown: boolean;
  readonly name: string;
  readonly value: string;
  readonly phrase: string;
  readonly tone: CellTone | 'plain';
  readonly cells: readonly FaceCell[];
  readonly basis: string;
  readonly state: 'current' | 'stale' | 'waiting' | 'failed';
}

export interface FaceCompared {
  readonly label: string;
  readonly numbers: readonly FaceNumber[];
  readonly cells: readonly FaceCell[];
  readonly basis: string;
  readonly state: FaceNumber['state'];
}

export interface FaceNumbers {
  readonly numbers: readonly FaceNumber[];
  readonly numberOf: (field: string, postureId: string | null) => FaceNumber;
  readonly compared: readonly FaceCompared[];
  readonly basis: string;
  readonly state: FaceNumber['state'];
}
