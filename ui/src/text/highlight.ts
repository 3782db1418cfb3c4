import { fold } from "./fold";

export interface Piece {
  text: string;
  isHit: boolean;
}

/** Cuts a text where it holds the words looked for, marks and case aside, so that the hits can be set off. */
export function pieces(text: string, wanted: string): Piece[] {
  const letters = [...text.normalize("NFC")];
  // One folded letter per letter keeps positions equal; a space folds away and is put back.
  const folded = letters.map((letter) => fold(letter)[0] ?? " ").join("");
  const hit = new Array<boolean>(letters.length).fill(false);
  for (const word of fold(wanted).split(" ").filter(Boolean)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) hit.fill(true, at, at + word.length);
  }
  const cut: Piece[] = [];
  letters.forEach((letter, at) => {
    const last = cut.at(-1);
    if (last && last.isHit === hit[at]) last.text += letter;
    else cut.push({ text: letter, isHit: hit[at] ?? false });
  });
  return cut;
}
