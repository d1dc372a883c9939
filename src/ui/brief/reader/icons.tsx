/** Icons of reading and presenting. */
import { Icon } from '../../controls/Icon.tsx';

export const BackIcon = () => <Icon directional><path d="M12 5.5 7.5 10l4.5 4.5" /></Icon>;
/** A screen on its stand. */
export const PresentIcon = () => <Icon><path d="M3 4h14M4 4v8.5h12V4M10 12.5v2M7 17l3-2.5 3 2.5" /></Icon>;
export const LinkIcon = () => <Icon><path d="M8.5 11.5 11.5 8.5M9 6.2l1.6-1.6a3.3 3.3 0 0 1 4.7 4.7l-1.7 1.6M11 13.8l-1.6 1.6a3.3 3.3 0 0 1-4.7-4.7l1.7-1.6" /></Icon>;
export const MapIcon = () => <Icon><path d="m3 5 4.5-1.75L12.5 5 17 3.25v11.5L12.5 16.5l-5-1.75L3 16.5V5ZM7.5 3.25v11.5M12.5 5v11.5" /></Icon>;
