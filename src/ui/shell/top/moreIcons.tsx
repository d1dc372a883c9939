/** Icons of the menu of everything; they come with it. */
import { Icon } from '../../controls/Icon.tsx';

export const ChartIcon = () => <Icon><path d="M3.5 16.5h13" /><path d="M5.75 13.5v-4M10 13.5v-9M14.25 13.5V7.5" strokeWidth="2.25" strokeLinecap="butt" /></Icon>;
export const TimelineIcon = () => <Icon directional><path d="M2.75 10h14.5" /><circle cx="6" cy="10" r="1.75" fill="currentColor" /><circle cx="13" cy="10" r="1.75" fill="currentColor" /></Icon>;
export const KeyboardIcon = () => <Icon><rect x="2" y="5" width="16" height="10.5" rx="1.25" /><path d="M5 8.25h.01M8.25 8.25h.01M11.5 8.25h.01M14.75 8.25h.01M6.5 12.25h7" /></Icon>;
/** A sheet with a map on it. */
export const PageIcon = () => <Icon><path d="M4.5 2.75h8l3 3v11.5h-11V2.75Z" /><path d="m7 13.5 2.5-3.5 1.75 2.25L12.5 11" /></Icon>;
/** What is read out, line by line. */
export const ListIcon = () => <Icon directional><path d="M4 5.5h.01M4 10h.01M4 14.5h.01M7.5 5.5h9M7.5 10h9M7.5 14.5h6" /></Icon>;
