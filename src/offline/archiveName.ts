/** The name of the library's database, for whoever asks whether there is one before anything of it is loaded. */
export const archiveName = 'cordon';
