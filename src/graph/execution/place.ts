/** Where a thing stands in the list of its field; in a list of lists, a number for each. */
export type Place = number | readonly number[];

export function placesOf(place: Place | undefined): readonly number[] {
  if (place === undefined) return [];
  return typeof place === 'number' ? [place] : place;
}

/** The place of an item of what stands at a place, or of the list that is the field itself. */
export function placeWithin(place: Place | undefined, index: number): Place {
  return place === undefined ? index : [...placesOf(place), index];
}
