/** The worker links are made and opened in, so that neither the coder nor the key of a password holds up the page. Holds no logic. */
import { openLink } from '../openLink.ts';
import { measureLink, writeLink } from '../writeLink.ts';
import { exposeDoor } from '../../../worker/exposeDoor.ts';

const door = { measure: measureLink, write: writeLink, open: openLink };

export type LinkDoor = typeof door;

exposeDoor(door);
