/** An account number with only its ends open, as the office masks one: 886********78. Short ones are hidden whole. */
export const masked = (number: string): string => (number.length < 8 ? "*".repeat(number.length) : `${number.slice(0, 3)}${"*".repeat(number.length - 5)}${number.slice(-2)}`);
