/** The members that a kind has beside those of all kinds; for features of several kinds, those they share. */
import type { BarrierFeature, Scenario, ScenarioFeature, ScenarioKind } from '../../../../scenario/document.ts';
import { type NoteProperties, siteRoles, zoneUses } from '../../../../scenario/kinds/features.ts';
import { StaffedField } from '../../../plan/dialogs/PostureFields.tsx';
import { useText } from '../../../useStores.ts';
import { featureName } from '../../featureName.ts';
import { AdmitsField } from './AdmitsField.tsx';
import { BarrierFields } from './BarrierFields.tsx';
import { FieldPair } from '../fields.tsx';
import { ChoiceMemberField, FlagMemberField, NumberField, TextField } from '../memberFields.tsx';
import { MovementFields } from './MovementFields.tsx';
import { sharedBy, sharedMember, type Subject } from '../shared.ts';

const admitting: ReadonlySet<ScenarioKind> = new Set(['barrier', 'checkpoint']);

/** A text stands at a point or in an area, an arrow runs along a line, a highlight lies along a line or over an area. */
const formsOf: Readonly<Record<'Point' | 'LineString' | 'Polygon', readonly NoteProperties['form'][]>> = {
  Point: ['text'], LineString: ['arrow', 'highlight', 'text'], Polygon: ['highlight', 'text'],
};

function NoteFields({ features, isReadOnly }: Subject) {
  const t = useText();
  const geometry = sharedBy(features, (feature) => feature.geometry.type)?.value;
  const now = sharedMember<NoteProperties['form']>(features, 'form')?.value;
  const allowed = geometry === undefined ? (['text'] as const) : formsOf[geometry];
  const forms = now === undefined || allowed.includes(now) ? allowed : [...allowed, now];
  return (
    <>
      <TextField features={features} isReadOnly={isReadOnly} member="text" isLong />
      <ChoiceMemberField
        features={features} isReadOnly={isReadOnly} member="form" values={forms} wordOf={(form) => t(`form.noteForm.${form}`)}
        remark={geometry === 'Point' ? t('form.noteAtPoint') : null}
      />
      <FlagMemberField features={features} isReadOnly={isReadOnly} member="prints" />
    </>
  );
}

function SiteFields({ features, isReadOnly }: Subject) {
  const t = useText();
  const subject = { features, isReadOnly };
  const isHousing = sharedMember<string>(features, 'role')?.value === 'housing';
  const [capacity, headcount] = (['capacity', 'headcount'] as const).map((member) => sharedMember<number | null>(features, member)?.value ?? null);
  const isCrowded = typeof capacity === 'number' && typeof headcount === 'number' && headcount > capacity;
  return (
    <>
      <ChoiceMemberField {...subject} member="role" values={siteRoles} wordOf={(role) => t(`sketch.role.${role}`)} />
      <NumberField {...subject} member="precisionMeters" />
      {isHousing ? (
        <FieldPair>
          <NumberField {...subject} member="capacity" />
          <NumberField {...subject} member="headcount" remark={isCrowded ? t('form.crowded', { count: headcount - capacity }) : null} />
        </FieldPair>
      ) : null}
    </>
  );
}

export function KindFields({ features, scenario, isReadOnly }: Subject & { readonly scenario: Scenario }) {
  const t = useText();
  const subject = { features, isReadOnly };
  const kind = sharedBy(features, ({ properties }) => properties.kind)?.value;
  switch (kind) {
    case 'barrier': return <BarrierFields {...subject} features={features as readonly BarrierFeature[]} scenario={scenario} />;
    case 'site': return <SiteFields {...subject} />;
    case 'zone': return (
      <>
        <ChoiceMemberField {...subject} member="use" values={zoneUses} wordOf={(use) => t(`sketch.use.${use}`)} />
        <FlagMemberField {...subject} member="isProtected" />
        <FlagMemberField {...subject} member="isCleared" />
      </>
    );
    case 'closure': return (
      <ChoiceMemberField {...subject} member="when" values={['warning', 'always'] as const} wordOf={(when) => t(`sketch.when.${when}`)} remark={t('form.closureStopsNobody')} />
    );
    case 'movement': return <MovementFields {...subject} />;
    case 'note': return <NoteFields {...subject} />;
    case 'checkpoint': {
      const [only] = features;
      return (
        <>
          {only && features.length === 1 ? <StaffedField of={{ id: only.id, name: featureName(t, only) }} isReadOnly={isReadOnly} /> : null}
          <AdmitsField {...subject} />
        </>
      );
    }
    case undefined: return features.every(({ properties }: ScenarioFeature) => admitting.has(properties.kind)) ? <AdmitsField {...subject} /> : null;
  }
}
