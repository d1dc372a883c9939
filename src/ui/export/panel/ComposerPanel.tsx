/** Everything that is chosen for a page, beside the sheet; on a phone below it. */
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { PanelFrame } from '../../controls/PanelFrame.tsx';
import type { Translate } from '../../i18n/i18n.ts';
import { useText } from '../../useStores.ts';
import { useReturnFocus } from '../../panels/useReturnFocus.ts';
import type { DrawnPage } from '../pageRequestOf.ts';
import type { PageSource } from '../request/pageSource.ts';
import type { PageCode } from '../useCode.ts';
import { FileFields } from './FileFields.tsx';
import { LegendFields } from './LegendFields.tsx';
import { MapFields } from './MapFields.tsx';
import styles from './Panel.module.css';
import { PaperFields } from './PaperFields.tsx';
import { PartFields } from './PartFields.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SensitiveFields } from './SensitiveFields.tsx';
import { SeveralFields } from './SeveralFields.tsx';
import { WordFields } from './WordFields.tsx';

interface ComposerPanelProps {
  readonly map: MapHandle;
  /** Of the page's language. */
  readonly words: Translate;
  readonly drawn: DrawnPage;
  readonly source: Omit<PageSource, 'camera'>;
  readonly code: PageCode;
  readonly onClose: () => void;
}

export function ComposerPanel({ map, words, drawn, source, code, onClose }: ComposerPanelProps) {
  const t = useText();
  const panel = useRef<HTMLDivElement>(null);
  useReturnFocus(panel);
  useEscape(panel, onClose);
  return (
    <div ref={panel} className={styles.panel} data-composer="panel">
      <PanelFrame title={t('compose.title')} onClose={onClose} takesFocus footer={<SaveBar map={map} words={words} scenario={source.scenario} />} className={styles.frame}>
        <Part title={t('compose.page')}><PaperFields /></Part>
        <Part title={t('compose.map')}><MapFields map={map} source={source} /></Part>
        <Part title={t('compose.words')}><WordFields words={words} scenario={source.scenario} /></Part>
        <Part title={t('compose.file')}><FileFields hasPlan={source.scenario !== null} /></Part>
        <SensitiveFields scenario={source.scenario} />
        {source.scenario === null ? null : <Part title={t('compose.several')}><SeveralFields scenario={source.scenario} words={words} /></Part>}
        <Folded title={t('compose.parts')} name="parts"><PartFields code={code} hasFigures={source.figures !== null} /></Folded>
        <Folded title={t('compose.legend')} name="legend"><LegendFields entries={drawn.entries} words={words} /></Folded>
      </PanelFrame>
    </div>
  );
}

/** From the fields too, where keys are text and no shortcut is heard. */
function useEscape(panel: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const element = panel.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      onEscape();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [panel, onEscape]);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return <section className={styles.part} aria-labelledby={id}><h3 id={id} className={styles.heading}>{title}</h3>{children}</section>;
}

function Folded({ title, name, children }: { readonly title: string; readonly name: string; readonly children: ReactNode }) {
  return <details className={styles.part} data-composer-part={name}><summary className={styles.heading}>{title}</summary><div className={styles.stack}>{children}</div></details>;
}
