import type { ProposalRecord } from "../../backend/generated/types";
import { day, money } from "../../text/format";
import { adjustmentStates, changeNames, lifeWords as words, recoveryGrounds, recoveryWays } from "../../text/life";
import type { FolderRow } from "./folders";

export type LifeFolder = keyof typeof words.folders;

const parts = (...texts: (string | false | null | undefined)[]) => texts.filter(Boolean).join(" · ");
const isMoney = (change: string) => change === "more_support" || change === "support_unchanged_or_lower";
const isDay = (change: string) => change === "extend_to_next_year" || change === "time_within_year";

/** A value of an adjustment as it is read: money grouped, days as dd/mm/yyyy. */
export function changedValue(change: string, value: string): string {
  if (value === "") return "";
  if (isMoney(change)) return `${money(Number(value))} đ`;
  return isDay(change) ? day(value) : value;
}

/** What lies in each folder of the life of a đề án. */
export const lifeRows: Record<LifeFolder, (record: ProposalRecord) => FolderRow[]> = {
  adjustments: ({ life }) =>
    life.adjustments.map((one) => ({
      uid: one.uid,
      name: `${changeNames[one.change]}, ${adjustmentStates[one.state]}`,
      note: parts(
        one.new_value && [changedValue(one.change, one.old_value), changedValue(one.change, one.new_value)].filter(Boolean).join(" → "),
        one.decided_by,
        one.decision_number,
      ),
      when: day(one.decided_on ?? one.asked_on),
      amount: null,
    })),
  progress: ({ life }) =>
    life.progress.map((one) => ({
      uid: one.uid,
      name: `${day(one.month).slice(3)}: ${words.percent(one.volume_percent.replace(".", ","))}`,
      note: parts(one.confirmed_on ? words.confirmed(day(one.confirmed_on)) : words.notConfirmed, one.difficulties),
      when: day(one.reported_on),
      amount: one.requested_advance || null,
    })),
  recoveries: ({ life }) =>
    life.recoveries.map(({ recovery: one, open, owed_by }) => ({
      uid: one.uid,
      name: one.beneficiary_uid ? owed_by : recoveryWays[one.way],
      note: parts(recoveryGrounds[one.ground], one.due_on && words.due(day(one.due_on)), open > 0 ? words.open(money(open)) : words.allBack),
      when: day(one.decided_on),
      amount: one.amount,
    })),
  force_majeure: ({ life }) =>
    life.force_majeure.map((one) => ({
      uid: one.uid,
      name: one.cause,
      note: parts(words.percent(one.volume_percent.replace(".", ",")), one.minutes_number, one.department_signer, one.commune_signer),
      when: day(one.happened_on),
      amount: one.done_grant,
    })),
  group_plans: ({ life }) =>
    life.group_plans.map((one) => ({
      uid: one.uid,
      name: one.number,
      note: parts(one.approved_on ? words.approvedOn(day(one.approved_on)) : words.notApproved, one.approval_number, one.note),
      when: day(one.made_on),
      amount: null,
    })),
  years: ({ life }) =>
    life.years.map((one) => {
      const line = life.by_year.find((money) => money.year === one.year);
      return {
        uid: one.uid,
        name: String(one.year),
        note: line ? words.yearLine(money(line.advanced), money(line.spent), money(line.left)) : "",
        when: "",
        amount: one.grant,
      };
    }),
};
