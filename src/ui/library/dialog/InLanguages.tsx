/** Opens something that comes with the app: one button where it speaks the reader's language, else one for each language it has, named in that language. */
import { offeredLanguages, type SampleLanguage } from '../../../scenario/samples/sampleList.ts';
import { Button } from '../../controls/Button.tsx';
import { languageNames } from '../../shell/top/languageNames.ts';
import { useSession } from '../../useStores.ts';
import styles from './Library.module.css';

interface InLanguagesProps {
  /** What the one button says. */
  readonly act: string;
  /** What is done, and with what. */
  readonly label: string;
  readonly onPress: (language: SampleLanguage) => void;
}

export function InLanguages({ act, label, onPress }: InLanguagesProps) {
  const locale = useSession((session) => session.locale);
  const offered = offeredLanguages(locale);
  return (
    <span className={styles.inLanguages}>
      {offered.map((language) => (
        <Button key={language} aria-label={offered.length === 1 ? label : `${label} · ${languageNames[language]}`} onPress={() => onPress(language)}>
          {offered.length === 1 ? act : <span lang={language}>{languageNames[language]}</span>}
        </Button>
      ))}
    </span>
  );
}
