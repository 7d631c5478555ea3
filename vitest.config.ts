import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Some tests run compilers and whole processes, on machines that have other things to do.
    testTimeout: 60_000,
    // Much of the time tests wait for processes of their own, so no core is kept free.
    maxWorkers: "100%",
  },
});
