/** What a file holds, before any of it is in the plan: counts, what looks wrong, what each group becomes, first rows, remarks. */
import { type ReactNode, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { GroupBy } from '../../../../share/formats/import/groupForeign.ts';
import { type ImportPreview, mostInPlan } from '../../../../share/formats/import/previewForeign.ts';
import { scenarioStore } from '../../../../store/scenarioStore.ts';
import { Button } from '../../../controls/Button.tsx';
import { Dialog } from '../../../controls/Dialog.tsx';
import { ChoiceField, TypedField } from '../../../sketch/form/fields.tsx';
import { useMap, useScenario, useText } from '../../../useStores.ts';
import { GroupTable } from '../preview/GroupTable.tsx';
import { LayerOffer } from '../LayerOffer.tsx';
import { finishImport, regroup, skipFile } from '../importJob.ts';
import { isLastInQueue, queueStore } from '../importQueue.ts';
import { firstChoice, kindChoices } from '../kindChoices.ts';
import { PersonalChoice } from '../preview/PersonalChoice.tsx';
import { QueueLine } from './QueueLine.tsx';
import { RemarkList } from '../preview/RemarkList.tsx';
import { SampleTable } from '../preview/SampleTable.tsx';
import styles from '../../Transfer.module.css';

const idOfWay = (way: GroupBy) => (way.by === 'property' ? `property ${way.key}` : way.by);

interface PreviewStepProps {
  readonly name: string;
  readonly file: Blob;
  readonly preview: ImportPreview;
  /** Something else that the file could be opened as. */
  readonly offer?: ReactNode;
  readonly onClose: () => void;
}

export function PreviewStep({ name, file, preview, offer, onClose }: PreviewStepProps) {
  const t = useText();
  const map = useMap();
  const scenario = useScenario();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const isLast = useStore(queueStore, isLastInQueue);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [nameKey, setNameKey] = useState('');
  const [phase, setPhase] = useState('');
  const [source, setSource] = useState(name);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [isDeliberate, setDeliberate] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const whyId = useId();
  const { counts, groups, way, hints, personal } = preview;
  const left = personal.filter(({ id }) => !kept.has(id));
  const isShown = (key: string) => left.every((one) => one.of !== 'attribute' || one.key !== key);
  const ways = preview.ways.filter((one) => one.by !== 'property' || isShown(one.key));
  const hasNames = left.every(({ isName }) => !isName);
  const valueOf = (group: ImportPreview['groups'][number]) => (Object.hasOwn(chosen, group.id) ? chosen[group.id] ?? '' : firstChoice(group));
  const count = groups.reduce((sum, group) => sum + (valueOf(group) === 'leave' ? 0 : group.count), 0);
  const inPlan = (scenario?.features.length ?? 0) + count;
  const isTooMany = inPlan > mostInPlan;
  const wayOptions = ways.map((one) => ({ value: idOfWay(one), label: one.by === 'property' ? t('transfer.by.property', { key: `\u2068${one.key}\u2069` }) : t(`transfer.by.${one.by}`) }));

  const finish = async () => {
    setAsked(true);
    if (kept.size > 0 && !isDeliberate) return;
    const choices = Object.fromEntries(groups.flatMap((group) => {
      const choice = kindChoices(t, group).find(({ value }) => value === valueOf(group));
      return choice ? [[group.id, choice.choice]] : [];
    }));
    await finishImport(name, {
      way, choices, nameKey: nameKey === '' ? null : nameKey, leftOut: left.map(({ id }) => id), phase: phase === '' ? null : phase,
      source: source.trim() === '' ? null : { text: source.trim(), date: null },
    }, map);
  };

  return (
    <Dialog
      title={<>{t('transfer.importTitle')}: <bdi>{name}</bdi></>} size="large" onClose={onClose}
      footer={(
        <div className={styles.row}>
          <Button variant="primary" isDisabled={count === 0 || isTooMany || isReadOnly || !scenario} {...(count === 0 || isTooMany ? { 'aria-describedby': whyId } : {})} onPress={() => void finish()}>
            {t('transfer.doImport', { count })}
          </Button>
          <Button onPress={skipFile}>{t(isLast ? 'transfer.another' : 'transfer.skipFile')}</Button>
          {isReadOnly ? <span className={styles.quiet}>{t('transfer.readOnly')}</span> : null}
          {isTooMany ? <span id={whyId} className={styles.quiet} data-import-too-many>{t('transfer.tooMany', { count: inPlan })}</span> : null}
          {count === 0 && groups.length > 0 ? <span id={whyId} className={styles.quiet}>{t('transfer.nothingChosen')}</span> : null}
        </div>
      )}
    >
      <div className={styles.stack} data-import-preview={preview.format}>
        <QueueLine />
        {offer}
        {isTooMany ? <LayerOffer name={name} file={file} because="many" /> : null}
        <p role="status" className={styles.summary} data-import-counts={`${counts.read} ${counts.mended} ${counts.refused}`}>
          {t('transfer.summary', {
            format: t(`transfer.format.${preview.format}`), read: t('transfer.read', { count: counts.read }),
            mended: t('transfer.mended', { count: counts.mended }), refused: t('transfer.refused', { count: counts.refused }),
          })}
          {(['Point', 'LineString', 'Polygon'] as const).filter((shape) => preview.geometries[shape] > 0).map((shape) => (
            <span key={shape} className={styles.chip}>{t(`transfer.shape.${shape}`)} {preview.geometries[shape]}</span>
          ))}
        </p>
        {hints.map((hint) => <p key={hint} className={styles.hint} data-import-hint={hint}>{t(`transfer.hint.${hint}`)}</p>)}
        {groups.length === 0 ? null : (
          <>
            <div className={styles.fields}>
              <ChoiceField
                label={t('transfer.groupBy')} value={idOfWay(way)} options={wayOptions}
                onChange={(id) => {
                  const next = ways.find((one) => idOfWay(one) === id);
                  if (next) void regroup(next);
                }}
              />
              <ChoiceField
                label={t('transfer.nameFrom')} value={nameKey} onChange={setNameKey}
                options={[{ value: '', label: t('transfer.nameFound') }, ...preview.nameKeys.filter(isShown).map((key) => ({ value: key, label: key }))]}
              />
              <ChoiceField
                label={t('transfer.phase')} value={phase} onChange={setPhase}
                options={[{ value: '', label: t('sketch.noPhase') }, ...(scenario?.phases ?? []).map((one) => ({ value: one.id, label: one.name }))]}
              />
              <TypedField
                label={t('transfer.source')} value={source}
                onChange={(text) => {
                  setSource(text);
                  return true;
                }}
              />
            </div>
            <PersonalChoice
              personal={personal} kept={kept} isDeliberate={isDeliberate} isAsked={isAsked} onDeliberate={setDeliberate}
              onKeep={(next) => {
                setKept(next);
                setNameKey('');
                if (way.by === 'property' && personal.some(({ id, key }) => key === way.key && !next.has(id))) void regroup({ by: 'geometry' });
              }}
            />
            <GroupTable groups={groups} hasNames={hasNames} isByShape={way.by === 'geometry'} valueOf={valueOf} onChoose={(group, value) => setChosen({ ...chosen, [group.id]: value })} />
            <SampleTable samples={preview.samples} nameKey={nameKey} hasNames={hasNames} isShown={isShown} />
          </>
        )}
        <RemarkList problems={preview.problems} total={preview.problemCount} />
      </div>
    </Dialog>
  );
}
