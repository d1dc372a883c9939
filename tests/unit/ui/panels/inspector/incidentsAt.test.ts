import { describe, expect, it } from 'vitest';
import { findFeature } from '../../../../../src/baseline/baseline.ts';
import { incidentGroupId, placeOfIncidentGroup } from '../../../../../src/baseline/incidentGroup.ts';
import { incidentsAt, incidentsBeside } from '../../../../../src/ui/panels/inspector/incidentsAt.ts';
import { hamlet } from '../hamlet.ts';

const besideIds = (id: string) => {
  const feature = findFeature(hamlet, id);
  return feature === null ? null : incidentsBeside(feature, hamlet).map((incident) => incident.id);
};

describe('events at one place', () => {
  it('reads back the id of a group mark, and no other', () => {
    expect(placeOfIncidentGroup(incidentGroupId('hall'))).toBe('hall');
    expect(placeOfIncidentGroup('hall')).toBeNull();
  });

  it('are listed oldest first', () => expect(incidentsAt('hall', hamlet).map((incident) => incident.id)).toEqual(['earlier', 'later']));

  it('are those at a place, and the others of an event there', () => {
    expect(besideIds('hall')).toEqual(['earlier', 'later']);
    expect(besideIds('later')).toEqual(['earlier']);
    expect(besideIds('nowhere')).toEqual([]);
  });
});
