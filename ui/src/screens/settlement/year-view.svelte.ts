/** How the list was left, so that it is found again on the way back from a đề án. */
class YearView {
  selected = $state<string | null>(null);
  filter = $state("");
}

export const view = new YearView();
