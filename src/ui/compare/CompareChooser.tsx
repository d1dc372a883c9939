/** Chooses what the open scenario is compared with: an earlier state of it, from its history or kept on this device, another of the library, a sample, or a file. Opens nothing and changes nothing. */
import { useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { fetchSample } from '../../offline/shipped/fetchSample.ts';
import { readEntry } from '../../offline/library/entries.ts';
import { readScenarioFile } from '../../offline/library/readScenarioFile.ts';
import { readKeptVersion } from '../../offline/library/recovery.ts';
import { goTo } from '../../scenario/history.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import { offeredLanguages, samples } from '../../scenario/samples/sampleList.ts';
import { compareStore, type ComparedFrom } from '../../store/compareStore.ts';
import { keepStore } from '../../store/keepStore.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { Button } from '../controls/Button.tsx';
import { refusalWords } from '../library/refusalWords.ts';
import { languageNames } from '../shell/top/languageNames.ts';
import { timeWords } from '../library/timeWords.ts';
import { useEntries } from '../library/useEntries.ts';
import { stepWords } from '../sketch/HistoryList.tsx';
import { featuresOfSteps } from '../sketch/stepNames.ts';
import { useSession, useText } from '../useStores.ts';
import styles from '../work/Work.module.css';

/** The latest ones; more would be no choice. */
const mostStates = 20;

function valueOf(from: ComparedFrom): string {
  switch (from.kind) {
    case 'earlier': return `earlier:${from.done}`;
    case 'version': return `version:${from.number}`;
    case 'file': return 'file:';
    default: return `${from.kind}:${from.id}`;
  }
}

export function CompareChooser() {
  const t = useText();
  const selectId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const locale = useSession((session) => session.locale);
  const history = useStore(scenarioStore, (state) => state.history);
  const openEntry = useStore(scenarioStore, (state) => state.entryId);
  const entries = (useEntries() ?? []).filter(({ id }) => id !== openEntry);
  const { versions, savedAt: keptAt } = useStore(keepStore);
  const hasOther = useStore(compareStore, (state) => state.other !== null);
  const from = useStore(compareStore, (state) => state.from);

  const take = (parsed: Awaited<ReturnType<typeof readScenarioFile>>, comparedFrom: ComparedFrom, name: string) => {
    if (!parsed?.ok) {
      setTrouble(t('compare.notRead', { name, reason: refusalWords(t, parsed?.reason ?? 'unreadable') }));
      return;
    }
    setTrouble(parsed.problems.length === 0 ? null : t('compare.readWith', { name, count: parsed.problems.length }));
    compareStore.getState().compareWith(parsed.scenario, comparedFrom, sessionStore.getState().postureId);
  };
  const choose = async (value: string) => {
    const [kind, id = ''] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
    setTrouble(null);
    if (value === '') compareStore.getState().stop();
    if (kind === 'earlier' && history) {
      const done = Number(id);
      compareStore.getState().compareWith(goTo(history, done).present, { kind: 'earlier', done }, sessionStore.getState().postureId);
    }
    const version = kind === 'version' ? versions.find(({ number }) => number === Number(id)) : undefined;
    if (version) {
      const { number, savedAt } = version;
      const found = await readKeptVersion(number);
      if (found === null) setTrouble(t('compare.versionGone'));
      else compareStore.getState().compareWith(found, { kind: 'version', number, savedAt }, sessionStore.getState().postureId);
    }
    if (kind === 'library') {
      const found = await readEntry(id).catch(() => null);
      if (found === null) setTrouble(t('compare.entryGone'));
      else compareStore.getState().compareWith(found, { kind: 'library', id }, sessionStore.getState().postureId);
    }
    const [sampleId, inLanguage = locale] = id.split('.');
    const sample = kind === 'sample' ? samples.find((one) => one.id === sampleId) : undefined;
    const language = offeredLanguages(locale).find((one) => one === inLanguage);
    if (sample && language) {
      const text = await fetchSample(sample.id, language);
      if (text === null) setTrouble(t('compare.notFetched'));
      else take(parseScenario(text), { kind: 'sample', id }, sample.title[locale]);
    }
  };
  const read = async (file: File) => {
    take(await readScenarioFile(file), { kind: 'file', name: file.name }, file.name);
  };
  const steps = history?.steps.slice(0, history.done) ?? [];
  const states = steps.map((_, done) => done).toReversed().slice(0, mostStates);
  const names = useMemo(() => (history === null ? [] : featuresOfSteps(history)), [history]);
  const chosen = hasOther ? from : null;
  // The state that is compared stays in the list, however many came after it.
  const listed = chosen?.kind === 'earlier' && !states.includes(chosen.done) ? [...states, chosen.done] : states;
  // The one that was kept last is what lies on the table, or will be in a moment.
  const kept = versions.filter(({ savedAt }) => savedAt !== keptAt).toReversed();
  const keptListed = chosen?.kind === 'version' && !kept.some(({ number }) => number === chosen.number) ? [...kept, chosen] : kept;
  return (
    <>
      <span className={styles.choice}>
        <label htmlFor={selectId}>{t('compare.with')}</label>
        <select id={selectId} className={styles.field} value={chosen === null ? '' : valueOf(chosen)} data-compare-with onChange={(event) => void choose(event.target.value)}>
          <option value="">{t('compare.nothing')}</option>
          {listed.length === 0 ? null : (
            <optgroup label={t('compare.earlier')}>
              {listed.map((done) => {
                const step = history?.steps[done - 1];
                return <option key={done} value={`earlier:${done}`}>{step ? t('compare.after', { number: done, step: stepWords(t, step.label, names[done - 1] ?? null) }) : t('compare.start')}</option>;
              })}
            </optgroup>
          )}
          {keptListed.length === 0 ? null : (
            <optgroup label={t('compare.kept')}>
              {keptListed.map(({ number, savedAt }) => <option key={number} value={`version:${number}`}>{timeWords(savedAt, locale)}</option>)}
            </optgroup>
          )}
          {entries.length === 0 ? null : (
            <optgroup label={t('compare.library')}>
              {entries.map(({ id, title }) => <option key={id} value={`library:${id}`}>{title}</option>)}
            </optgroup>
          )}
          <optgroup label={t('compare.samples')}>
            {samples.flatMap(({ id, title }) => offeredLanguages(locale).map((language) => (
              <option key={id + language} value={`sample:${id}${language === locale ? '' : `.${language}`}`}>{title[locale]}{language === locale ? '' : ` · ${languageNames[language]}`}</option>
            )))}
          </optgroup>
          {chosen?.kind === 'file' ? <option value="file:">{t('compare.fileChosen', { name: chosen.name })}</option> : null}
        </select>
        <Button onPress={() => input.current?.click()}>{t('compare.file')}</Button>
      </span>
      <input
        ref={input} type="file" hidden accept=".geojson,.json,application/geo+json,application/json" data-compare-file
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // So that the same file can be chosen again.
          if (file) void read(file).finally(() => { if (input.current) input.current.value = ''; });
        }}
      />
      {trouble === null ? null : <p role="alert" className={styles.quiet} data-compare-trouble>{trouble}</p>}
    </>
  );
}
