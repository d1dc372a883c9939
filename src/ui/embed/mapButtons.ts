/** The buttons on the map of an embed: closer, farther, and back to what it showed first. */
import type { MapHandle } from '../../map/mapHandle.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { translator } from '../i18n/i18n.ts';
import type { Part } from './caption.ts';
import { element, svgElement } from './element.ts';
import styles from './Embed.module.css';
import type { Framing } from './framing.ts';

/** On a grid of 20, as the icons of the app. */
const strokes = { zoomIn: 'M10 4v12M4 10h12', zoomOut: 'M4 10h12', back: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4' };

export function createButtons(map: MapHandle, framing: Framing): Part {
  const zoom = (steps: number) => () => {
    framing.touch();
    map.zoomBy(steps);
  };
  const made = [
    { key: 'zoomIn', press: zoom(1) },
    { key: 'zoomOut', press: zoom(-1) },
    { key: 'back', press: framing.reset },
  ] as const;
  const buttons = made.map(({ key, press }) => {
    const icon = svgElement('svg', { viewBox: '0 0 20 20', width: '18', height: '18', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'aria-hidden': 'true' }, svgElement('path', { d: strokes[key] }));
    const button = element('button', { type: 'button', class: styles['button'] ?? '', 'data-embed-button': key }, icon);
    button.addEventListener('click', press);
    return { key, button };
  });
  const group = element('div', { class: styles['buttons'] ?? '', role: 'group' }, ...buttons.map(({ button }) => button));
  return {
    element: group,
    update: () => {
      const t = translator(sessionStore.getState().locale);
      group.setAttribute('aria-label', t('controls.title'));
      for (const { key, button } of buttons) {
        const label = key === 'back' ? t('embed.back') : t(`controls.${key}`);
        button.setAttribute('aria-label', label);
        button.title = label;
      }
    },
  };
}
