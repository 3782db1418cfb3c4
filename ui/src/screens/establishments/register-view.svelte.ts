import type { EstablishmentKind } from "../../backend/generated/types";
import type { Sorting } from "../../parts/register-lines";

/** What is chosen in the register stays while the officer looks at a record. */
class View {
  kind = $state<EstablishmentKind | "">("");
  selected = $state<string | null>(null);
  sorting = $state<Sorting | null>(null);
  filter = $state("");
}

export const view = new View();
