/**
 * A map by its address: raster tiles or a style of vector tiles, from the hosts this build was made for and no other. It is the one part of Cordon that asks
 * anything of another machine, so it says first what that machine learns, is asked for anew with every page, and is absent from every build made without hosts.
 */
import { useState } from 'react';
import { readGivenStyle } from '../../share/formats/ground/readGivenStyle.ts';
import { type GivenMap, groundStore } from '../../store/ground/groundStore.ts';
import { Button } from '../controls/Button.tsx';
import { useSession } from '../useStores.ts';
import styles from './Ground.module.css';

const hosts = String(import.meta.env.CORDON_GROUND_HOSTS).split(' ');

/** Here and not with the other words, which stand in every build. */
const words = {
  en: {
    title: 'A map by address', form: 'https://…/{z}/{x}/{y}.png or https://…/style.json', show: 'Fetch and show it',
    reveals: 'Whoever runs the host learns which area is looked at, when, and from which network address. Plans, names and drawings are not sent. Nothing is fetched before you say so.',
    hosts: 'Hosts of this build:', fault: 'No map came of this address. It must lie on a host of this build, be tiles with {z}, {x} and {y}, or a MapLibre style.',
  },
  ar: {
    title: 'خريطة من عنوان', form: 'https://…/{z}/{x}/{y}.png أو https://…/style.json', show: 'اجلبها واعرضها',
    reveals: 'من يدير المضيف يعرف أي منطقة يُنظر إليها ومتى ومن أي عنوان على الشبكة. لا تُرسل خطط ولا أسماء ولا رسوم. لا يُجلب شيء قبل أن تطلب.',
    hosts: 'مضيفو هذا البناء:', fault: 'لم تأتِ خريطة من هذا العنوان. يجب أن يقع على مضيف من مضيفي هذا البناء، وأن يكون بلاطات فيها {z} و{x} و{y} أو نمط MapLibre.',
  },
  fa: {
    title: 'نقشه از نشانی', form: 'https://…/{z}/{x}/{y}.png یا https://…/style.json', show: 'دریافت و نمایش',
    reveals: 'گرداننده میزبان می‌فهمد کدام ناحیه، کی و از کدام نشانی شبکه دیده می‌شود. طرح‌ها، نام‌ها و ترسیم‌ها فرستاده نمی‌شوند. پیش از درخواست شما چیزی دریافت نمی‌شود.',
    hosts: 'میزبان‌های این ساخت:', fault: 'از این نشانی نقشه‌ای نیامد. باید روی میزبانی از این ساخت باشد، و کاشی با {z} و {x} و {y} یا سبک MapLibre باشد.',
  },
} as const;

export default function AddressFields() {
  const t = words[useSession((session) => session.locale)];
  const [address, setAddress] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const show = async () => {
    const given = await fetchMap(address.trim()).catch(() => null);
    setFaulty(given === null);
    if (given) groundStore.getState().set({ given, chosenId: null, archive: null, remark: null, brokenTiles: 0 });
  };
  return (
    <div className={styles.part} data-ground-address>
      <label className={styles.field}>
        <span className={styles.label}>{t.title}</span>
        <input dir="ltr" value={address} placeholder={t.form} aria-invalid={isFaulty} onChange={({ target }) => setAddress(target.value)} />
      </label>
      <p className={styles.quiet}>{t.reveals}</p>
      <p className={styles.quiet}>{t.hosts} <bdi dir="ltr">{hosts.join(', ')}</bdi></p>
      {isFaulty ? <p role="alert" className={styles.fault}>{t.fault}</p> : null}
      <Button isDisabled={address.trim() === ''} onPress={() => void show()}>{t.show}</Button>
    </div>
  );
}

let count = 0;

/** Null where it is no map of a host of this build. */
async function fetchMap(address: string): Promise<GivenMap | null> {
  if (!URL.canParse(address) || !hosts.includes(new URL(address).origin)) return null;
  count += 1;
  const id = `ground-address-${count}`;
  if (/\{z\}/.test(address) && /\{x\}/.test(address) && /\{y\}/.test(address)) {
    return { credit: new URL(address).host, sources: { [id]: { type: 'raster', tiles: [address], tileSize: 256 } }, layers: [{ id: `${id}:tiles`, type: 'raster', source: id }] };
  }
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) return null;
  const style = readGivenStyle(await answer.text(), id, hosts);
  return style && { ...style, credit: style.credit || new URL(address).host };
}
