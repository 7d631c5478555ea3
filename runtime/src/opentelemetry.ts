export { opentelemetry } from "./opentelemetry/opentelemetry.js";
export type { Attributes, Span, Tracer } from "./opentelemetry/span.js";
