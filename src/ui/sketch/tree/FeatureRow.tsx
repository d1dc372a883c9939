/** The rows of the tree: a group that folds, a feature, and a feature of a newer release. */
import { createContext, type ReactElement, useContext } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import type { ScenarioFeature, UnknownFeature } from '../../../scenario/document.ts';
import { ChevronEndIcon } from '../../controls/icons.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { ToggleIconButton } from '../../controls/ToggleIconButton.tsx';
import type { Translate } from '../../i18n/i18n.ts';
import { useGroupName } from '../../useGroupName.ts';
import { useScenario, useText } from '../../useStores.ts';
import { ToolIcon } from '../draw/ToolIcon.tsx';
import { featureName } from '../featureName.ts';
import { EyeOffIcon, GripIcon, TrashIcon } from '../icons.tsx';
import styles from './FeatureTree.module.css';
import type { TreeGroup } from './groupFeatures.ts';
import type { ListedGroup } from './listGroups.ts';
import { hideMany, removeMany, renameOnce } from './treeEdits.ts';
import { printedHere } from '../../i18n/printed.ts';

interface Rows {
  /** Id of the feature that is being named in its row. */
  readonly editing: string | null;
  readonly setEditing: (id: string | null) => void;
  readonly isReadOnly: boolean;
}

export const RowsContext = createContext<Rows>({ editing: null, setEditing: () => undefined, isReadOnly: true });

/** Losing the keyboard keeps the name; the tree hears Enter and Escape. */
function NameInput({ feature, onDone }: { readonly feature: ScenarioFeature; readonly onDone: () => void }) {
  const t = useText();
  const name = featureName(t, feature);
  return (
    <input
      ref={(input) => {
        if (!input || input === document.activeElement) return;
        input.focus();
        input.select();
      }}
      type="text" className={styles.nameInput} defaultValue={feature.properties.name} placeholder={name} aria-label={t('form.tree.nameOf', { name })}
      dir="auto" draggable={false} data-rename={feature.id}
      onBlur={(event) => {
        renameOnce(feature.id, event.target.value.trim());
        onDone();
      }}
      onPointerDown={(event) => event.stopPropagation()} onMouseDown={(event) => event.stopPropagation()} onClick={(event) => event.stopPropagation()}
    />
  );
}

function RowContent({ feature }: { readonly feature: ScenarioFeature }) {
  const t = useText();
  const { editing, setEditing, isReadOnly } = useContext(RowsContext);
  const name = featureName(t, feature);
  if (editing === feature.id && !isReadOnly) {
    return <div className={styles.row}><span className={styles.kindIcon}><ToolIcon tool={feature.properties.kind} /></span><NameInput feature={feature} onDone={() => setEditing(null)} /></div>;
  }
  return (
    <div className={styles.row} data-hidden={feature.properties.hidden || undefined}>
      <span className={styles.kindIcon}><ToolIcon tool={feature.properties.kind} /></span>
      {/* By keyboard F2 does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <bdi className={styles.name} title={name} onDoubleClick={() => { if (!isReadOnly) setEditing(feature.id); }}>{name}</bdi>
      {isReadOnly ? null : (
        <>
          <ToggleIconButton
            label={t('sketch.hideOne', { name })} icon={<EyeOffIcon />} isSelected={feature.properties.hidden} className={styles.act}
            onChange={(hidden) => hideMany([feature.id], hidden)}
          />
          <IconButton label={t('sketch.removeOne', { name })} icon={<TrashIcon />} className={styles.act} onPress={() => removeMany([feature.id])} />
          <Button slot="drag" className={styles.grip ?? ''} aria-label={t('form.tree.move', { name })}><GripIcon /></Button>
        </>
      )}
    </div>
  );
}

export function FeatureRow({ id, feature }: { readonly id: string; readonly feature: ScenarioFeature }) {
  const t = useText();
  return (
    <TreeItem id={id} textValue={featureName(t, feature)} className={styles.item ?? ''} data-feature={feature.id}>
      <TreeItemContent>{() => <RowContent feature={feature} />}</TreeItemContent>
    </TreeItem>
  );
}

function useTreeGroupName(): (group: TreeGroup) => string {
  const t: Translate = useText();
  const phases = useScenario()?.phases ?? [];
  const nameOfControl = useGroupName();
  return ({ is }) => {
    if (is.by === 'kind') return t(`sketch.kinds.${is.kind}`);
    if (is.by === 'group') return is.controlGroup === null ? t('form.tree.noGroup') : nameOfControl(is.controlGroup);
    if (is.phase === null) return t('sketch.noPhase');
    const phase = phases.find(({ id }) => id === is.phase);
    return phase === undefined ? t('form.notThere', { id: is.phase }) : phase.name || phase.id;
  };
}

function GroupContent({ group }: { readonly group: TreeGroup }) {
  const t = useText();
  const { isReadOnly } = useContext(RowsContext);
  const name = useTreeGroupName()(group);
  const isHidden = group.features.length > 0 && group.features.every(({ properties }) => properties.hidden);
  return (
    <div className={styles.groupRow}>
      <Button slot="chevron" className={styles.chevron ?? ''}><ChevronEndIcon /></Button>
      <bdi className={styles.groupName}>{name}</bdi>
      <span className={styles.groupCount}>{printedHere(String(group.features.length))}</span>
      {isReadOnly || group.features.length === 0 ? null : (
        <ToggleIconButton
          label={t('sketch.hideOne', { name })} icon={<EyeOffIcon />} isSelected={isHidden} className={styles.act}
          onChange={(hidden) => hideMany(group.features.map(({ id }) => id), hidden)}
        />
      )}
    </div>
  );
}

/** Before the key of a group: the row that lists more of it. */
export const moreKey = '~more:';

interface GroupRowProps {
  readonly id: string;
  readonly group: ListedGroup;
  readonly children: (feature: ScenarioFeature) => ReactElement;
}

export function GroupRow({ id, group, children }: GroupRowProps) {
  const t = useText();
  const name = useTreeGroupName()(group);
  const rest = group.features.length - group.listed.length;
  const more = t('form.tree.more', { count: rest });
  return (
    <TreeItem id={id} textValue={name} className={styles.item ?? ''} data-group={id} hasChildItems>
      <TreeItemContent>{() => <GroupContent group={group} />}</TreeItemContent>
      <Collection items={group.listed}>{children}</Collection>
      {rest === 0 ? null : (
        <TreeItem id={`${moreKey}${id}`} textValue={more} className={styles.item ?? ''} data-more={id}>
          <TreeItemContent>{() => <div className={styles.row}><span className={styles.more}>{more}</span></div>}</TreeItemContent>
        </TreeItem>
      )}
    </TreeItem>
  );
}

/** What a newer release has drawn: named, and left alone. */
export function NewerRow({ features }: { readonly features: readonly UnknownFeature[] }) {
  const t = useText();
  return (
    <TreeItem id="~newer" textValue={t('sketch.kinds.unknown')} className={styles.item ?? ''} data-group="~newer" hasChildItems>
      <TreeItemContent>
        {() => (
          <div className={styles.groupRow}>
            <Button slot="chevron" className={styles.chevron ?? ''}><ChevronEndIcon /></Button>
            <span className={styles.groupName}>{t('sketch.kinds.unknown')}</span>
            <span className={styles.groupCount}>{printedHere(String(features.length))}</span>
          </div>
        )}
      </TreeItemContent>
      <Collection items={features}>
        {({ id }) => (
          <TreeItem id={`~newer:${id}`} textValue={id} className={styles.item ?? ''} data-newer-feature={id}>
            <TreeItemContent>{() => <div className={styles.row} data-newer><bdi className={styles.name}>{id}</bdi></div>}</TreeItemContent>
          </TreeItem>
        )}
      </Collection>
    </TreeItem>
  );
}
