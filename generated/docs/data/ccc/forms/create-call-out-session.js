specpress.data("ccc/forms/create-call-out-session", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateCallOutSession","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createCallOutSession"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"UserId","type":"string","required":true,"doc":"The agent who makes the call, as a rule by email address. A mobile phone must be on file for the agent."},{"name":"Callee","type":"string","required":true,"sensitive":true,"doc":"Number of the customer to call, opened by 0086 for China.","facts":"A phone number, matches ^0086[0-9]+$."},{"name":"Caller","type":"string","sensitive":true,"doc":"Number that the customer sees as the caller's.","facts":"A phone number, matches ^0086[0-9]+$."},{"name":"Callers","type":"string","list":true,"sensitive":true,"doc":"Numbers to call from. The first is tried first; where a call fails, the next one takes over by itself.","facts":"Each a phone number, matches ^0086[0-9]+$."},{"name":"IsForceUseMobile","type":"boolean","doc":"Whether the agent is called on the mobile phone.","values":[["true","The agent is called on the mobile phone, which must be on the allow list"]]},{"name":"UUI","type":"string","doc":"Data of your own that goes with the call and comes back in its record, TelCdrInfo.UUI.","facts":"At most 1024 characters, at most 1024 bytes in UTF-8."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Call a customer from the server","input":{"IsForceUseMobile":true,"Callee":"008612300000000","UUI":"fooandbar","UserId":"FooOrBar@tencent.com","SdkAppId":1400000000}}]}, check: (validation) => {
const { flag, integer, isStructure, length, list, maxBytes, noOthers, oneOf, pattern, report, text, under } = validation;
const calleePattern = /^0086[0-9]+$/u;
const callerPattern = /^0086[0-9]+$/u;
const callersPattern = /^0086[0-9]+$/u;
const isForceUseMobileValues = [true];
const members = [
  "SdkAppId",
  "UserId",
  "Callee",
  "Caller",
  "Callers",
  "IsForceUseMobile",
  "UUI",
  "Uui",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, UserId, Callee, Caller, Callers, IsForceUseMobile, UUI, Uui } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (typeof Callee !== "string") text(issues, "Callee", Callee);
  pattern(issues, "Callee", Callee, calleePattern);
  if (Caller !== undefined) {
    known++;
    if (typeof Caller !== "string") text(issues, "Caller", Caller);
    pattern(issues, "Caller", Caller, callerPattern);
  }
  if (Callers !== undefined) {
    known++;
    list(issues, "Callers", Callers, (issues, i, item) => {
      text(issues, i, item);
      pattern(issues, i, item, callersPattern);
    });
  }
  if (IsForceUseMobile !== undefined) {
    known++;
    if (typeof IsForceUseMobile !== "boolean") flag(issues, "IsForceUseMobile", IsForceUseMobile);
    if (IsForceUseMobile !== true) {
      oneOf(issues, "IsForceUseMobile", IsForceUseMobile, isForceUseMobileValues);
    }
  }
  if (UUI !== undefined) {
    known++;
    if (typeof UUI !== "string") text(issues, "UUI", UUI);
    length(issues, "UUI", UUI, undefined, 1024);
    maxBytes(issues, "UUI", UUI, 1024);
  }
  if (Uui !== undefined) {
    known++;
    if (typeof Uui !== "string") text(issues, "Uui", Uui);
    length(issues, "Uui", Uui, undefined, 1024);
    maxBytes(issues, "Uui", Uui, 1024);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (IsForceUseMobile === undefined) {
    report(
      issues,
      ["IsForceUseMobile"],
      "required",
      "IsForceUseMobile should be given, as calling the agent's mobile phone is the only way there is",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
