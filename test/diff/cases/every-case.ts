import { actionCases } from "./action-cases.js";
import type { Case } from "./case.js";
import { fieldCases } from "./field-cases.js";
import { limitCases } from "./limit-cases.js";
import { serviceCases } from "./service-cases.js";
import { structureCases } from "./structure-cases.js";

export const everyCase: readonly Case[] = [
  ...serviceCases,
  ...actionCases,
  ...structureCases,
  ...fieldCases,
  ...limitCases,
];
