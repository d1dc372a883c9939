/** Milliseconds of a flight from one slide to the next: long enough to follow across a room. Assumption. */
export const stageFlightMs = 1600;
