/** The worker a file of roads is read in; ending it ends the reading. Holds no logic. */
import { readNetwork } from './readNetwork.ts';
import { exposeDoor } from '../../../worker/exposeDoor.ts';

const door = { read: readNetwork };

export type NetworkDoor = typeof door;

exposeDoor(door);
