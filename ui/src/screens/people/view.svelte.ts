/** What is chosen stays while the officer looks at a class or a person. */
class View {
  shows = $state<"twins" | "retention" | "exports">("twins");
  segment = $state<"open" | "certain" | "decided">("open");
  selected = $state<string | null>(null);
  filter = $state("");
}

export const view = new View();
