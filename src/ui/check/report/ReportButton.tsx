/** Opens the report of the plan over everything else; what it takes is fetched with the first press. */
import { lazy, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { LazyPart } from '../../shell/LazyPart.tsx';
import { useText } from '../../useStores.ts';

const ReportDialog = lazy(() => import('./ReportDialog.tsx'));

export function ReportButton() {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)} data-open-report>{t('check.report.open')}</Button>
      {isOpen ? <LazyPart><ReportDialog onClose={() => setOpen(false)} /></LazyPart> : null}
    </>
  );
}
