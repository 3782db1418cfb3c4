import { call } from "./call";

/** A hit of the command "search": what it is, how it reads, which screen shows it. */
export interface SearchHit {
  kind: "proposal" | "class" | "voucher" | "trainee" | "settlement";
  uid: string;
  title: string;
  context: string;
  /** Heading it stands under: "Đề án, lớp". */
  group: string;
}

/** Asks the books. The text may begin with # (number of a paper) or @ (a person). */
export async function search(text: string): Promise<SearchHit[]> {
  return (await call("search", { text })).output as SearchHit[];
}
