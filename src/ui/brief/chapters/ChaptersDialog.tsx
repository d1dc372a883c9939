/** Chapters of a Markdown text or a table: what was understood and what was not, before they are slides. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { chaptersToSlides } from '../../../share/formats/briefing/chaptersToSlides.ts';
import { mostChapterBytes } from '../../../share/formats/briefing/chapterFile.ts';
import type { ReadChapters } from '../../../share/formats/briefing/chapter.ts';
import { writeSlideView } from '../../../scenario/briefing/writeSlideView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { chapterStore } from '../../../store/brief/chapterStore.ts';
import { slideViewNow } from '../../../store/brief/slideViewNow.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { isolateText } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import { add } from '../edits/briefEdits.ts';
import { LayoutPictogram } from '../strip/LayoutPictogram.tsx';
import styles from './ChaptersDialog.module.css';

type Stage = { readonly at: 'choose' } | { readonly at: 'refused'; readonly reason: 'unreadable' | 'too-large' | 'nothing'; readonly name: string; readonly read: ReadChapters | null } | { readonly at: 'read'; readonly name: string; readonly read: ReadChapters };

/** As many as are looked through; the rest is counted. */
const mostListed = 60;
const mostRemarks = 40;

export default function ChaptersDialog({ scenario, afterId }: { readonly scenario: Scenario; readonly afterId: string | null }) {
  const t = useText();
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const dropped = useStore(chapterStore, ({ file }) => file);
  const input = useRef<HTMLInputElement>(null);
  const close = () => chapterStore.getState().set({ isOpen: false, file: null });
  useEffect(() => {
    if (!dropped) return undefined;
    let isHere = true;
    void readFile(dropped).then((next) => {
      if (isHere) setStage(next);
    });
    return () => { isHere = false; };
  }, [dropped]);
  const made = useMemo(() => (stage.at === 'read' ? chaptersToSlides(stage.read.chapters, scenario, writeSlideView(slideViewNow())) : null), [stage, scenario]);
  const remarks = stage.at === 'choose' ? [] : [...stage.read?.remarks ?? [], ...made?.remarks ?? []].toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const take = () => {
    if (made) add(made.slides, afterId, 'slideChapters');
    close();
  };
  return (
    <Dialog
      title={t('brief.chapters.title')} onClose={close} size="medium"
      footer={made ? <span className={styles.acts}><Button onPress={() => input.current?.click()}>{t('brief.chapters.other')}</Button><Button variant="primary" onPress={take} data-take-chapters>{t('brief.chapters.take', { count: made.slides.length })}</Button></span> : <Button variant="primary" onPress={() => input.current?.click()}>{t('brief.chapters.choose')}</Button>}
    >
      <input
        ref={input} type="file" hidden accept=".md,.markdown,.mdown,.csv,.tsv,text/markdown,text/csv" aria-label={t('brief.chapters.choose')} data-chapter-file
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void readFile(file).then(setStage);
        }}
      />
      <div className={styles.body} data-chapters={stage.at}>
        {stage.at === 'choose' ? (
          <>
            <p>{t('brief.chapters.intro')}</p>
            <p>{t('brief.chapters.markdown')}</p>
            <pre dir="ltr" lang="en" className={styles.sample}>{'# Section\n## Title of a slide\nText, **bold**, - lists\nSource: where it is from\n\nNotes: what the speaker says'}</pre>
            <p>{t('brief.chapters.csv')}</p>
            <p><code dir="ltr">title, text, notes, lon, lat, zoom, posture, phase, layout, section, source, date</code></p>
          </>
        ) : null}
        {stage.at === 'refused' ? <p role="alert" className={styles.refused}>{t(`brief.chapters.refused.${stage.reason}`, { name: isolateText(stage.name) })}</p> : null}
        {stage.at === 'read' && made ? (
          <>
            <p role="status">{t('brief.chapters.found', { count: made.slides.length, name: isolateText(stage.name) })}</p>
            <ol className={styles.list}>
              {stage.read.chapters.slice(0, mostListed).map((chapter) => (
                <li key={chapter.at} className={styles.chapter}>
                  <span className={styles.at}>{t(`brief.chapters.${stage.read.unit}`, { number: chapter.at })}</span>
                  <LayoutPictogram layout={chapter.layout ?? 'map-text'} />
                  <span className={styles.words}>
                    {chapter.section === undefined ? null : <bdi className={styles.section}>{chapter.section}</bdi>}
                    <bdi className={styles.title}>{chapter.title || t('brief.untitled')}</bdi>
                    <bdi className={styles.text}>{chapter.text.slice(0, 120)}</bdi>
                  </span>
                </li>
              ))}
            </ol>
            {made.slides.length > mostListed ? <p className={styles.at}>{t('brief.chapters.more', { count: made.slides.length - mostListed })}</p> : null}
          </>
        ) : null}
        {remarks.length === 0 ? null : (
          <section aria-label={t('brief.chapters.remarks', { count: remarks.length })} data-chapter-remarks={remarks.length}>
            <h3 className={styles.heading}>{t('brief.chapters.remarks', { count: remarks.length })}</h3>
            <ul className={styles.remarks}>
              {remarks.slice(0, mostRemarks).map(({ at, reason, detail }, index) => (
                <li key={index}>{at === null || stage.at === 'choose' ? null : <span className={styles.at}>{t(`brief.chapters.${stage.read?.unit ?? 'line'}`, { number: at })}: </span>}{t(`brief.chapters.reason.${reason}`, { detail: isolateText(detail) })}</li>
              ))}
            </ul>
            {remarks.length > mostRemarks ? <p className={styles.at}>{t('brief.chapters.more', { count: remarks.length - mostRemarks })}</p> : null}
          </section>
        )}
      </div>
    </Dialog>
  );
}

async function readFile(file: File): Promise<Stage> {
  const { name } = file;
  if (file.size > mostChapterBytes) return { at: 'refused', reason: 'too-large', name, read: null };
  try {
    const { readChapters } = await import('../../../share/formats/briefing/readChapters.ts');
    const read = await readChapters(name, new Uint8Array(await file.arrayBuffer()));
    return read.chapters.length === 0 ? { at: 'refused', reason: 'nothing', name, read } : { at: 'read', name, read };
  } catch {
    return { at: 'refused', reason: 'unreadable', name, read: null };
  }
}
