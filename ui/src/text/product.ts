/** A decimal as whole units and the number of places behind the comma: 12,5 is 125 and 1. */
function scaled(value: string): [bigint, number] {
  const [whole = "0", part = ""] = value.split(".");
  return [BigInt(whole + part), part.length];
}

/** Quantity times price in whole đồng, rounded half up once; computed in whole numbers throughout. Decimals as the office writes them: "12.5". */
export function product(quantity: string, price: string): number {
  const [a, placesA] = scaled(quantity);
  const [b, placesB] = scaled(price);
  const unit = 10n ** BigInt(placesA + placesB);
  const twice = a * b * 2n;
  const whole = ((twice < 0n ? -twice : twice) + unit) / (unit * 2n);
  return Number(twice < 0n ? -whole : whole);
}
