/** Icons of the plan strip and its dialogs, in the line of the interface's own. */
import { Icon } from '../controls/Icon.tsx';

export const FoldIcon = ({ isOpen }: { readonly isOpen: boolean }) => <Icon><path d={isOpen ? 'm5 8 5 5 5-5' : 'm5 12 5-5 5 5'} /></Icon>;
export const UpIcon = () => <Icon><path d="M10 15.5v-11M6 8.5l4-4 4 4" /></Icon>;
export const DownIcon = () => <Icon><path d="M10 4.5v11M6 11.5l4 4 4-4" /></Icon>;
