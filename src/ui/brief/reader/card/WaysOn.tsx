/** The ways on from a briefing: at the foot of its first card for whoever has just come, and behind its last one for whoever has read it. */
import { useStore } from 'zustand';
import { type BriefingId, briefings } from '../../../../scenario/samples/briefingList.ts';
import { offeredLanguages } from '../../../../scenario/samples/sampleList.ts';
import { linkStore } from '../../../../store/shared/linkStore.ts';
import { presentScenario } from '../../../../store/scenarioStore.ts';
import { isolateText } from '../../../i18n/isolate.ts';
import { Button } from '../../../controls/Button.tsx';
import { ChevronEndIcon } from '../../../controls/icons.tsx';
import { OtherLanguage } from '../../../library/OtherLanguage.tsx';
import { LinkBar } from '../../../share/LinkBar.tsx';
import { useSession, useText } from '../../../useStores.ts';
import { PresentIcon } from '../icons.tsx';
import { isOwnPlan, lookAtPlan, openBriefing, presentFrom, startPlan } from '../readerActs.ts';
import styles from './WaysOn.module.css';

export function FootOfFirst({ briefingId, onNext }: { readonly briefingId: BriefingId | null; readonly onNext: () => void }) {
  const link = useStore(linkStore, ({ state }) => (state?.step === 'looking' ? state.link : null));
  const isInside = useStore(linkStore, ({ state }) => state?.step === 'looking' && state.isInside);
  if (briefingId === null) return link === null ? null : <LinkBar link={link} isInside={isInside} />;
  return (
    <div className={styles.foot} data-ways-on>
      <ComesWithApp />
      <Acts onNext={onNext} />
      <OtherBriefings but={briefingId} />
    </div>
  );
}

export function EndOfReading({ briefingId, onAgain }: { readonly briefingId: BriefingId | null; readonly onAgain: () => void }) {
  const t = useText();
  return (
    <div className={styles.end} data-reader-end>
      <h2 className={styles.heading}>{t('reader.end')}</h2>
      <Acts onAgain={onAgain} />
      {isOwnPlan() ? null : <OtherBriefings but={briefingId} />}
    </div>
  );
}

function Acts({ onNext, onAgain }: { readonly onNext?: () => void; readonly onAgain?: () => void }) {
  const t = useText();
  return (
    <div className={styles.acts}>
      {onNext ? <Button variant="primary" onPress={onNext}>{t('reader.nextSlide')} <ChevronEndIcon /></Button> : null}
      {onAgain ? <Button onPress={onAgain}>{t('reader.again')}</Button> : null}
      <Button icon={<PresentIcon />} onPress={() => presentFrom(null, 0)}>{t('present.start')}</Button>
      <Button onPress={lookAtPlan} data-to-map>{t(isOwnPlan() ? 'reader.backToSlides' : 'reader.toMap')}</Button>
      {isOwnPlan() ? null : <Button onPress={startPlan} data-start-plan>{t('reader.startPlan')}</Button>}
    </div>
  );
}

/** Whose it is and what it claims: nobody sent it. */
function ComesWithApp() {
  const t = useText();
  const caveat = presentScenario()?.caveat ?? '';
  return <p className={styles.note}>{t('reader.comesWithApp')}{caveat === '' ? null : <> {isolateText(caveat)}</>}</p>;
}

/** Those that come with the app, but for the one that is read. */
export function OtherBriefings({ but }: { readonly but: BriefingId | null }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  return (
    <div>
      <h3 className={styles.subheading}>{t(but === null ? 'reader.briefings' : 'reader.otherBriefings')}</h3>
      <ul className={styles.list}>
        {briefings.filter(({ id }) => id !== but).flatMap((briefing) => offeredLanguages(locale).map((language) => ({ ...briefing, language }))).map(({ id, title, about, language }) => (
          <li key={id + language}>
            <button type="button" className={styles.row} data-briefing={id} onClick={() => openBriefing(id, language)}>
              <span className={styles.rowTitle}>{title[locale]}<OtherLanguage of={language} /></span>
              <span className={styles.rowAbout}>{about[locale]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
