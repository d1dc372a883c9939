/** Icons of the briefing's panel, in the line of the interface's own. */
import { Icon } from '../controls/Icon.tsx';

export const BoldIcon = () => <Icon><path d="M6 4h5a3 3 0 0 1 0 6H6V4ZM6 10h6a3 3 0 0 1 0 6H6v-6Z" strokeWidth="2" /></Icon>;
export const ItalicIcon = () => <Icon><path d="M9 4h6M5 16h6M12 4 8 16" /></Icon>;
export const ListIcon = () => <Icon directional><path d="M8 5.5h8.5M8 10h8.5M8 14.5h8.5" />{[5.5, 10, 14.5].map((y) => <circle key={y} cx="4.25" cy={y} r="1" fill="currentColor" stroke="none" />)}</Icon>;
export const LinkIcon = () => <Icon><path d="M8.5 11.5a3 3 0 0 0 4.25 0l3-3A3 3 0 0 0 11.5 4.25l-1 1M11.5 8.5a3 3 0 0 0-4.25 0l-3 3a3 3 0 0 0 4.25 4.25l1-1" /></Icon>;
/** A figure in its braces. */
export const NumberIcon = () => <Icon><path d="M6 4c-2 0-1 5.5-3 6 2 .5 1 6 3 6M14 4c2 0 1 5.5 3 6-2 .5-1 6-3 6M8.75 8l1.75-1.25v6.5" /></Icon>;
/** What the screen shows goes into the slide. */
export const UpdateIcon = () => <Icon><path d="M3 4.5h14v8H3zM10 17.5v-7M7 13l3-3 3 3" /></Icon>;
export const AddSlideIcon = () => <Icon><path d="M3 5h10v8H3zM15.5 11v6M12.5 14h6" /></Icon>;
export const DuplicateIcon = () => <Icon><path d="M3 4h10v7H3zM7 14.5h10v-7" /></Icon>;
/** An open book. */
export const ReadIcon = () => <Icon><path d="M10 5.5C8.5 4.2 6.2 3.8 3 4v11c3.2-.2 5.5.2 7 1.5 1.5-1.3 3.8-1.7 7-1.5V4c-3.2-.2-5.5.2-7 1.5ZM10 5.5v11" /></Icon>;
/** A screen with words on it. */
export const RoomIcon = () => <Icon directional><path d="M2.5 4h15v10h-15zM10 14v3M6.5 17h7M5 7h4M5 9.5h4" /></Icon>;
