/** The office clock as the screens know it: the file's working day, never the machine's own. */
class Clock {
  /** Today as YYYY-MM-DD; empty until the office has told it. */
  today = $state("");
  /** Năm ngân sách being worked on. */
  year = $state(0);
}

export const clock = new Clock();
