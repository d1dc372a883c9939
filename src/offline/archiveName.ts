/** The name of the library's database, for whoever asks whether there is one before anything of it is loaded. */
import { ownName } from './inside/ownName.ts';

export const archiveName = ownName('cordon');

/** Of the folder of second copies, apart from the database. */
export const copiesName = `${archiveName}-copies`;
