/** Every claim made about the feature, each with its confidence, its sources and a way to copy it with them. */
import type { Statement } from '../../../../baseline/kinds/claim.ts';
import type { Source } from '../../../../baseline/kinds/source.ts';
import { useSession, useText } from '../../../useStores.ts';
import { citeClaim } from '../../citation.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { citationWords } from './citationWords.ts';
import { ConfidenceWord } from './ConfidenceWord.tsx';
import styles from '../Inspector.module.css';
import { SourceNote } from './SourceNote.tsx';

export function StatementList({ statements, sources }: { readonly statements: readonly Statement[]; readonly sources: readonly Source[] }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  return (
    <ul className={styles.statements}>
      {statements.map((statement) => (
        <li key={statement.text.en} className={styles.statement}>
          <p className={styles.claim}>{statement.text[locale]}</p>
          {statement.sources.map((reference) => <SourceNote key={`${reference.id} ${reference.locator}`} reference={reference} sources={sources} />)}
          <div className={styles.claimFooter}>
            <ConfidenceWord confidence={statement.confidence} />
            <CopyButton
              look="link" label={t('inspector.cite')}
              text={() => citeClaim({ ...statement, text: statement.text[locale] }, sources, citationWords(t, locale))}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
