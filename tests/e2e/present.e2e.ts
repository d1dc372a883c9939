/** A briefing before a room, by the keyboard alone: what the map shows on each slide, what lies over it, a reload on the way, and the screen as it was afterwards. */
