/** A file that looks like roads came in where features were expected: offered to the check, which is what roads are for. */
import { useEffect, useState } from 'react';
import { looksLikeNetwork, lookedAtBytes } from '../../../network/osm/looksLikeNetwork.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { Button } from '../../controls/Button.tsx';
import { useText } from '../../useStores.ts';
import styles from '../Transfer.module.css';
import { leaveFile } from './importJob.ts';

function useLooksLikeNetwork(file: Blob): boolean {
  const [known, setKnown] = useState<{ readonly file: Blob; readonly isNetwork: boolean } | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const isNetwork = looksLikeNetwork(await file.slice(0, lookedAtBytes).text());
      if (!isGone) setKnown({ file, isNetwork });
    };
    look().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [file]);
  return known?.file === file && known.isNetwork;
}

export function NetworkOffer({ name, file }: { readonly name: string; readonly file: Blob }) {
  const t = useText();
  const isOffered = useLooksLikeNetwork(file);
  if (!isOffered) return null;
  const open = () => {
    leaveFile();
    sessionStore.getState().set({ mode: 'check', sidebarOpen: true, tool: null, draft: null });
    void import('../../check/network/desk.ts').then(({ openRoadsFile }) => openRoadsFile(name, file));
  };
  return (
    <div className={styles.hint} data-network-offer>
      <p>{t('network.offer')}</p>
      <div><Button onPress={open}>{t('network.offerButton')}</Button></div>
    </div>
  );
}
