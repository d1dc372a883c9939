/** Fixed wording: what every screen, page and picture says of itself, once and plainly. */
export const honesty = 'Screening aid on public, historical information (2020). Not a design, not a rating certificate, not a live picture. A qualified engineer must survey every line.';
