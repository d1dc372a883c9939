/** Below the map: what it is called, how old it is, what it does not claim, and the way to the whole app. */
import { dataDate } from '../../baseline/dataDate.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { writeViewHash } from '../../share/viewHash.ts';
import { translator, type Translate } from '../i18n/i18n.ts';
import { element } from './element.ts';
import styles from './Embed.module.css';
import { embedStore } from './embedStore.ts';
import { openWhere, roomy } from './roomy.ts';

/** Keeps a date in one piece inside a sentence of either direction. */
const isolate = (text: string) => `\u2066${text}\u2069`;

export interface Part {
  readonly element: HTMLElement;
  update(): void;
}

export function createCaption(): Part {
  const title = element('strong', { class: styles['title'] ?? '', dir: 'auto', 'data-embed-title': true });
  const summary = element('summary', { class: styles['summary'] ?? '' }, title);
  // In a small frame it scrolls, for keys too.
  const text = element('div', { class: styles['about'] ?? '', role: 'group', tabindex: '0' });
  const details = element('details', { class: styles['details'] ?? '', 'data-embed-about': true }, summary, text);
  const link = element('a', { class: styles['open'] ?? '', target: '_blank', rel: 'noopener noreferrer', 'data-embed-open': true });
  const linkWords = element('span', {});
  link.append(linkWords, element('span', { 'aria-hidden': 'true' }, '\u00a0↗'));
  openWhere(details, roomy.caption);
  return {
    element: element('footer', { class: styles['caption'] ?? '' }, details, link),
    update: () => {
      const t = translator(sessionStore.getState().locale);
      const { now, slideId } = embedStore.getState();
      const scenario = presentScenario();
      const slide = scenario?.slides.find(({ id }) => id === slideId);
      const name = now.step !== 'shown' ? t('shell.product') : scenario ? scenario.title || t('embed.untitled') : t('shell.place');
      title.textContent = name;
      summary.title = t('embed.about');
      text.setAttribute('aria-label', t('embed.about'));
      document.title = `${name} · ${t('shell.product')}`;
      const said = [...(slide ? [slide.title, slide.text].filter((line) => line !== '') : []), ...factsNow(t)];
      text.replaceChildren(...said.map((line) => element('p', { dir: 'auto' }, line)));
      linkWords.textContent = t('embed.open');
      link.setAttribute('aria-label', t('embed.opensTab'));
      link.href = `${location.pathname}${now.step === 'shown' && !now.link ? writeViewHash(viewStore.getState().view) : location.hash}`;
    },
  };
}

function factsNow(t: Translate): readonly string[] {
  const { now } = embedStore.getState();
  const { baseline } = sessionStore.getState();
  const scenario = presentScenario();
  if (now.step !== 'shown') return [t('embed.honesty')];
  const date = baseline && dataDate(baseline);
  const age = date ? t('embed.data', { date: isolate(date) }) : t('embed.noDate');
  if (!scenario || !now.link) return [`${age}. ${t('embed.marks')}`, t('embed.honesty')];
  const isOther = date !== null && scenario.baselineVersion !== '' && scenario.baselineVersion !== date;
  const facts = [
    ...(scenario.author === '' ? [] : [t('embed.by', { author: scenario.author })]), age,
    ...(isOther ? [t('embed.drawnOver', { date: isolate(scenario.baselineVersion) })] : []),
  ];
  const remarks = [
    ...(now.isWithheld ? [t('embed.withheld')] : []),
    ...(now.link.problems.length > 0 ? [t('embed.problems', { count: now.link.problems.length })] : []),
    ...(now.link.isReadOnly ? [t('embed.newer')] : []),
  ];
  return [facts.join(' · '), t('embed.proposal'), ...remarks, t('embed.honesty')];
}
