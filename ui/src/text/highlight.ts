import { fold } from "./fold";

export interface Piece {
  text: string;
  isHit: boolean;
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** Cuts a text where it holds the words looked for, marks and case aside, so that the hits can be set off. Beginnings of words come first. */
export function pieces(text: string, wanted: string): Piece[] {
  const letters = [...text.normalize("NFC")];
  // One folded letter per letter keeps positions equal; a space folds away and is put back.
  const folded = letters.map((letter) => fold(letter)[0] ?? " ").join("");
  const hit = new Array<boolean>(letters.length).fill(false);
  for (const word of fold(wanted).split(" ").filter(Boolean)) {
    const places = placesOf(folded, word);
    const beginnings = places.filter((at) => !/[a-z0-9]/.test(folded[at - 1] ?? " "));
    for (const at of beginnings.length > 0 ? beginnings : places) hit.fill(true, at, at + word.length);
  }
  const cut: Piece[] = [];
  letters.forEach((letter, at) => {
    const last = cut.at(-1);
    if (last && last.isHit === hit[at]) last.text += letter;
    else cut.push({ text: letter, isHit: hit[at] ?? false });
  });
  return cut;
}
