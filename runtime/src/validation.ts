export type { Issue, IssueCode } from "./validation/issue.js";
export * from "./validation/formats.js";
export * from "./validation/limits.js";
export * from "./validation/paths.js";
export * from "./validation/report.js";
export * from "./validation/rules.js";
export * from "./validation/standard.js";
export * from "./validation/types.js";
