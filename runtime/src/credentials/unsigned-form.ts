import type { RequestForm } from "../forms/request-form.js";

/** POST with JSON for the actions that prove by their input who calls. */
export const unsignedForm: RequestForm = ({ call, action, input }) => {
  const body = JSON.stringify(input);
  return ({ host, timestamp, language = "en-US" }) => ({
    method: "POST",
    path: "/",
    headers: {
      "Content-Type": "application/json",
      Host: host,
      Authorization: "SKIP",
      "X-TC-Action": call.action,
      "X-TC-Version": action.service.version,
      "X-TC-Timestamp": String(timestamp),
      "X-TC-Region": call.region ?? "",
      "X-TC-Language": language,
    },
    body,
  });
};
