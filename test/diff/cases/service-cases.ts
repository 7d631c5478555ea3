import { pair, type Case } from "./case.js";

const regional = (endpoints: object) => ({ service: { endpoints } });

export const serviceCases: readonly Case[] = [
  pair("service-wire-name-changed", {}, { service: { name: "demonstration" } }),
  pair(
    "service-version-raised",
    { service: { version: "2024-01-01" } },
    { service: { version: "2025-01-01" } },
  ),
  pair(
    "service-version-lowered",
    { service: { version: "2025-01-01" } },
    { service: { version: "2024-01-01" } },
  ),
  pair("service-endpoint-added", {}, regional({ international: "intl.example.com" })),
  pair("service-endpoint-removed", regional({ regional: { "ap-one": "one.example.com" } }), {}),
  pair(
    "service-endpoint-changed",
    { service: { endpoint: "old.example.com" } },
    { service: { endpoint: "new.example.com" } },
  ),
  pair("service-region-added", {}, { service: { regions: ["ap-one", "ap-two"] } }),
  pair("service-region-removed", { service: { regions: ["ap-two", "ap-one"] } }, {}),
  pair("service-docs-changed", {}, { service: { doc: "For other tests." } }),
  pair("error-added", {}, { errors: { Broken: { doc: "It broke.", remedy: "Mend it." } } }),
  pair("error-removed", { errors: { Broken: { doc: "It broke.", remedy: "Mend it." } } }, {}),
  pair(
    "error-became-retryable",
    {},
    { errors: { Failed: { doc: "It failed.", remedy: "Look.", retry: true } } },
  ),
  pair(
    "error-became-final",
    { errors: { Failed: { doc: "It failed.", remedy: "Look.", retry: true } } },
    {},
  ),
  pair("error-docs-changed", {}, { errors: { Failed: { doc: "It failed.", remedy: "Ask." } } }),
];
