/** What stands where on a slide, in little: text as lines, the map as a grey field. */
import type { SlideLayout } from '../../../scenario/kinds/slide.ts';
import styles from './SlideStrip.module.css';

const lines = (x: number, width: number, ys: readonly number[]) => ys.map((y, index) => <rect key={y} x={x} y={y} width={index === 0 ? width : width * 0.8} height={index === 0 ? 2.4 : 1.4} rx="0.7" className={styles.inkOf} />);
const field = (x: number, y: number, width: number, height: number) => <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} className={styles.mapOf} />;

const pictures = {
  title: [field(0, 0, 32, 18), ...lines(6, 20, [6, 10.5])],
  'map-text': [field(12, 0, 20, 18), ...lines(2, 8, [3, 7.5, 10, 12.5])],
  map: [field(0, 0, 32, 18), <rect key="caption" x="1.5" y="13" width="15" height="3.5" className={styles.paperOf} />, ...lines(2.5, 10, [14])],
  comparison: [...lines(2, 14, [1.5]), field(2, 6, 13, 10.5), field(17, 6, 13, 10.5)],
  figures: [...lines(2, 12, [2]), ...([[5, 5], [10, 8], [15, 3]] as const).map(([x, height]) => <rect key={x} x={x} y={15 - height} width="3.2" height={height} className={styles.inkOf} />), field(20, 0, 12, 18)],
  sources: lines(3, 26, [2.5, 7, 9.6, 12.2, 14.8]),
} satisfies Record<SlideLayout, unknown>;

export function LayoutPictogram({ layout }: { readonly layout: SlideLayout }) {
  return <svg className={styles.pictogram} viewBox="0 0 32 18" width="32" height="18" aria-hidden="true" data-layout={layout}><rect width="32" height="18" className={styles.paperOf} />{pictures[layout]}</svg>;
}
