/** Under which keyword a picture carries the scenario it shows, in an iTXt chunk: the very text of a scenario file, deflated. */
export const scenarioKeyword = 'cordon';
