import { call } from "./call";
import { session } from "./session.svelte";

/** Phút không chạm phím, chuột before the screen locks itself. */
const minutes = 10;

/** Khóa màn hình: for a file whose officers sign in. */
export const lock = () => call("sign_out", {});

/** Locks the screen after a while without a key or a hand on the mouse, until the returned function is called. */
export function lockWhenIdle(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (session.status?.file?.role) void lock();
    }, minutes * 60_000);
  };
  const signs = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  for (const sign of signs) addEventListener(sign, rest, { passive: true });
  rest();
  return () => {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, rest);
  };
}
