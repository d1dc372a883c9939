/** What this device keeps, and how firmly: said where the reader looks for their work. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isSingleFile } from '../../../offline/inside/isSingleFile.ts';
import { recallPersistence } from '../../../offline/persistStorage.ts';
import { keepStore } from '../../../store/keepStore.ts';
import { useText } from '../../useStores.ts';

export function DeviceNote() {
  const t = useText();
  const { persistence, appKept } = useStore(keepStore);
  useEffect(() => {
    if (keepStore.getState().persistence === null) recallPersistence();
  }, []);
  return (
    <span>
      {t('library.note')}
      {persistence === null ? null : <span data-persistence={persistence}> {t(`library.persistence.${persistence}`)}</span>}
      {isSingleFile || appKept === null ? null : <span data-app-kept={appKept}> {t(`library.appKept.${appKept}`)}</span>}
    </span>
  );
}
