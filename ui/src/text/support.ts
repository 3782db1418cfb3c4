/** Words of the line that shows how much may be supported, and why. */
export const supportWords = {
  why: "Vì sao",
  less: "Thu lại",
  over: (amount: string) => `Đang vượt ${amount} đ.`,
  unchecked: "(chưa đối chiếu)",
};
