/** Icons that any panel uses. */
import { Icon } from './Icon.tsx';

export const SearchIcon = () => <Icon directional><circle cx="8.75" cy="8.75" r="5" /><path d="m12.5 12.5 4 4" /></Icon>;
export const CloseIcon = () => <Icon><path d="m5 5 10 10M15 5 5 15" /></Icon>;
export const CheckIcon = () => <Icon><path d="m4.5 10.5 3.75 3.75 7.25-8" /></Icon>;
export const ChevronEndIcon = () => <Icon directional><path d="m8 5.5 4.5 4.5L8 14.5" /></Icon>;
export const MoreIcon = () => (
  <Icon>{[4.5, 10, 15.5].map((x) => <circle key={x} cx={x} cy="10" r="1.25" fill="currentColor" stroke="none" />)}</Icon>
);
export const LayersIcon = () => <Icon><path d="m10 3 7 3.75-7 3.75-7-3.75L10 3Z" /><path d="m3 10.25 7 3.75 7-3.75M3 13.5l7 3.75 7-3.75" /></Icon>;
export const SunIcon = () => (
  <Icon><circle cx="10" cy="10" r="3.25" /><path d="M10 2.5v1.75M10 15.75v1.75M2.5 10h1.75M15.75 10h1.75M4.7 4.7l1.2 1.2M14.1 14.1l1.2 1.2M4.7 15.3l1.2-1.2M14.1 5.9l1.2-1.2" /></Icon>
);
export const MoonIcon = () => <Icon><path d="M16.5 11.8A6.75 6.75 0 0 1 8.2 3.5a6.75 6.75 0 1 0 8.3 8.3Z" /></Icon>;
export const SystemIcon = () => <Icon><rect x="2.75" y="3.75" width="14.5" height="9.5" rx="1.25" /><path d="M7 16.5h6M10 13.25v3.25" /></Icon>;
/** A military symbol, a headquarters on its staff: what the symbols switch is about. */
export const SymbolsIcon = () => <Icon><path d="M4 17.5V3.5h13V12H4M4 12l13-8.5M4 3.5 17 12" /></Icon>;
export const CopyIcon = () => <Icon><rect x="7" y="7" width="9.5" height="9.5" rx="1.25" /><path d="M13 7V4.75c0-.7-.55-1.25-1.25-1.25h-7c-.7 0-1.25.55-1.25 1.25v7c0 .7.55 1.25 1.25 1.25H7" /></Icon>;
export const TableIcon = () => <Icon><rect x="3" y="4" width="14" height="12" rx="1" /><path d="M3 8h14M3 12h14M8 8v8" /></Icon>;
export const WarningIcon = () => <Icon><path d="M10 3.25 17.5 16.5h-15L10 3.25Z" /><path d="M10 8.25v3.5M10 14.1v.05" /></Icon>;
export const InfoIcon = () => <Icon><circle cx="10" cy="10" r="7" /><path d="M10 9.25v4.25M10 6.6v.05" /></Icon>;
export const PlusIcon = () => <Icon><path d="M10 4v12M4 10h12" /></Icon>;
export const MinusIcon = () => <Icon><path d="M4 10h12" /></Icon>;
export const NorthIcon = () => <Icon><path d="m10 2.75 4.25 14L10 14l-4.25 2.75 4.25-14Z" /></Icon>;
/** The whole zone in sight. */
export const ExtentIcon = () => <Icon><path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" /></Icon>;
export const TargetIcon = () => <Icon><circle cx="10" cy="10" r="5.25" /><path d="M10 2.5v4M10 13.5v4M2.5 10h4M13.5 10h4" /></Icon>;
export const PlayIcon = () => <Icon><path d="M6.5 4.25v11.5L15.5 10l-9-5.75Z" fill="currentColor" /></Icon>;
export const PauseIcon = () => <Icon><path d="M7 4.5v11M13 4.5v11" strokeWidth="2.25" /></Icon>;
export const SortAscendingIcon = () => <Icon><path d="M10 15.5v-11M6 8.5l4-4 4 4" /></Icon>;
export const SortDescendingIcon = () => <Icon><path d="M10 4.5v11M6 11.5l4 4 4-4" /></Icon>;
/** Three places joined: what goes from one to others. */
export const ShareIcon = () => <Icon directional><circle cx="14.5" cy="4.75" r="2" /><circle cx="5.5" cy="10" r="2" /><circle cx="14.5" cy="15.25" r="2" /><path d="m7.25 9 5.5-3.25M7.25 11l5.5 3.25" /></Icon>;
