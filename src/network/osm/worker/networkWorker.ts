/** The worker a file of roads is read in; ending it ends the reading. Holds no logic. */
import * as Comlink from 'comlink';
import { readNetwork } from './readNetwork.ts';

const door = { read: readNetwork };

export type NetworkDoor = typeof door;

Comlink.expose(door);
