/** Icons of the edit actions, in the line of the interface's own. */
import { Icon } from '../../controls/Icon.tsx';

export const DuplicateIcon = () => <Icon><rect x="7" y="7" width="9.5" height="9.5" rx="1.25" /><path d="M13 4.5v-1H4.75c-.7 0-1.25.55-1.25 1.25V13h1M11.75 9.5v4.5M9.5 11.75H14" /></Icon>;
export const CutIcon = () => <Icon><circle cx="5.5" cy="14.5" r="2" /><circle cx="14.5" cy="14.5" r="2" /><path d="m6.6 12.8 7.4-9.3M13.4 12.8 6 3.5" /></Icon>;
export const PasteIcon = () => <Icon><path d="M7 4.5H4.75v12h10.5v-12H13M7.5 3h5v3h-5zM7.5 10h5M7.5 13h3.5" /></Icon>;
export const ReverseIcon = () => <Icon><path d="M3.5 7h13l-3-3M16.5 13h-13l3 3" /></Icon>;
export const SplitIcon = () => <Icon><path d="M2.5 10H7M13 10h4.5M10 4v12" /><circle cx="7" cy="10" r="1" fill="currentColor" /><circle cx="13" cy="10" r="1" fill="currentColor" /></Icon>;
export const JoinIcon = () => <Icon><path d="M3 5.5 8.5 10 17 5.5M8.5 10v0" /><circle cx="8.5" cy="10" r="1.75" fill="currentColor" /><path d="M3 15.5h14" strokeDasharray="2 2.5" /></Icon>;
export const SelectAllIcon = () => <Icon><path d="M3.5 6v-2.5H6M14 3.5h2.5V6M16.5 14v2.5H14M6 16.5H3.5V14M9 3.5h2M9 16.5h2M3.5 9v2M16.5 9v2" /><circle cx="10" cy="10" r="2" fill="currentColor" stroke="none" /></Icon>;
export const SelectSeveralIcon = () => <Icon><path d="m3 10.5 2.5 2.5L10 8M8.5 12l1 1L15 7.5M12.5 15.5h5M15 13v5" /></Icon>;
export const BackIcon = () => <Icon directional><path d="m12 5.5-4.5 4.5 4.5 4.5" /></Icon>;
