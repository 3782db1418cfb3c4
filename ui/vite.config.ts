import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

// Chromium 109 is the oldest WebView2 the offices may still run; WebKitGTK 2.50 is newer than that.
const oldestEngine = "chrome109";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  build: {
    outDir: "dist",
    target: oldestEngine,
    cssTarget: oldestEngine,
    chunkSizeWarningLimit: 1600,
  },
  server: {
    port: 5173,
    strictPort: true,
    // The browser host answers the same calls as the desktop shell while the screens are being written.
    proxy: { "/call": "http://127.0.0.1:8765", "/progress": "http://127.0.0.1:8765", "/upload": "http://127.0.0.1:8765" },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/test-setup.ts"],
  },
});
