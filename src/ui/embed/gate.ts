/** In the place of a map that is not shown: the password that its plan asks for, or why there is nothing to see. Fetched when there is either. */
import { sessionStore } from '../../store/sessionStore.ts';
import type { LinkTrouble } from '../../store/shared/linkStore.ts';
import { translator } from '../i18n/i18n.ts';
import { element } from './element.ts';
import styles from './Embed.module.css';
import { embedStore } from './embedStore.ts';
import { tryPassword } from './openAddress.ts';

const grouped = new Intl.NumberFormat('en');
const count = (value: number) => `\u2066${grouped.format(value)}\u2069`;
const words = () => translator(sessionStore.getState().locale);

/** What is said of the state of the embed; null where the map itself is to be seen. What was typed stays as long as the password is asked for. */
export function createGate(): () => HTMLElement | null {
  let form: PasswordForm | null = null;
  return () => {
    const { now } = embedStore.getState();
    const { mapStatus } = sessionStore.getState();
    if (now.step !== 'password') form = null;
    if (now.step === 'password') {
      form ??= createPasswordForm();
      form.update(now);
      return form.element;
    }
    if (now.step === 'refused') return refusal(now.trouble);
    const t = words();
    return mapStatus !== 'starting' && mapStatus !== 'ready' ? said(t(`noMap.${mapStatus}.title`), t(`noMap.${mapStatus}.advice`)) : null;
  };
}

function refusal(trouble: LinkTrouble): HTMLElement {
  const t = words();
  const key = trouble.reason === 'cut' && trouble.whole === null ? 'cutShort' : trouble.reason;
  const figures = trouble.reason === 'cut' ? { arrived: count(trouble.arrived), whole: count(trouble.whole ?? 0) } : { arrived: '', whole: '' };
  const card = said(t(`link.refused.${key}.title`), t(`link.refused.${key}.text`, figures), t(`link.refused.${key}.advice`));
  card.dataset['embedRefused'] = trouble.reason;
  return card;
}

function said(title: string, ...texts: readonly string[]): HTMLElement {
  return element('div', { class: styles['said'] ?? '', role: 'alert' }, element('h1', {}, title), ...texts.map((text) => element('p', {}, text)));
}

interface PasswordForm {
  readonly element: HTMLElement;
  update(state: { readonly isWrong: boolean; readonly isTrying: boolean }): void;
}

function createPasswordForm(): PasswordForm {
  const t = words();
  const field = element('input', { type: 'password', dir: 'auto', autocomplete: 'off', spellcheck: 'false', 'aria-label': t('link.password.label'), 'aria-describedby': 'embed-remark', class: styles['field'] ?? '' });
  const open = element('button', { type: 'submit', class: styles['submit'] ?? '' }, t('link.password.open'));
  const remark = element('p', { id: 'embed-remark', role: 'status' });
  const form = element(
    'form', { class: styles['said'] ?? '', 'data-embed-password': true },
    element('h1', {}, t('link.password.title')), element('p', {}, t('link.password.text')), element('div', { class: styles['row'] ?? '' }, field, open), remark,
  );
  let isTrying = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value !== '' && !isTrying) void tryPassword(field.value);
    field.focus();
  });
  return {
    element: form,
    update: (state) => {
      ({ isTrying } = state);
      field.setAttribute('aria-invalid', String(state.isWrong));
      remark.textContent = isTrying ? t('link.password.trying') : state.isWrong ? t('link.password.wrong') : '';
      remark.className = state.isWrong ? styles['wrong'] ?? '' : '';
    },
  };
}
