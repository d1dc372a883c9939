/** Saves a table as a file of comma-separated values, named after the plan and the table. */
import { fileNameOf } from '../../offline/fileNameOf.ts';
import { saveFile } from '../../offline/saveFile.ts';
import { Button } from '../controls/Button.tsx';
import { useScenario, useText } from '../useStores.ts';

interface SaveCsvProps {
  /** English, for the name of the file. */
  readonly part: string;
  /** Made when pressed. */
  readonly text: () => string;
  readonly isDisabled?: boolean;
}

export function SaveCsv({ part, text, isDisabled = false }: SaveCsvProps) {
  const t = useText();
  const title = useScenario()?.title ?? '';
  // A byte order mark, without which spreadsheets take Arabic for another encoding.
  return <Button isDisabled={isDisabled} data-save-csv onPress={() => saveFile(fileNameOf(title, ` - ${part}.csv`), `\uFEFF${text()}`, 'text/csv')}>{t('work.saveCsv')}</Button>;
}
