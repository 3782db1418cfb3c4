import type { Sorting } from "../../parts/register-lines";

/** How the registers of classes and trainees were left, so that they are found again on the way back. */
class OverviewView {
  shows = $state<"classes" | "trainees" | "teachers">("classes");
  classFilter = $state("");
  classSorting = $state.raw<Sorting | null>(null);
  selected = $state<string | null>(null);
  traineeFilter = $state("");
  traineeSorting = $state.raw<Sorting | null>(null);
  trainee = $state<string | null>(null);
  teacherFilter = $state("");
  teacherSorting = $state.raw<Sorting | null>(null);
  teacher = $state<string | null>(null);
}

export const view = new OverviewView();
