specpress.data("ccc/forms/create-carrier-privilege-number-applicant", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateCarrierPrivilegeNumberApplicant","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createCarrierPrivilegeNumberApplicant"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the numbers belong to."},{"name":"Callers","type":"string","list":true,"required":true,"sensitive":true,"doc":"Numbers to call from, with the prefix 0086. They must be numbers of the application; so far, only those of mainland China will do.","facts":"Each a phone number, matches ^0086[0-9]+$."},{"name":"Callees","type":"string","list":true,"required":true,"sensitive":true,"doc":"Mobile phone numbers to call, with the prefix 0086. They must be bound to agents of the application; so far, only those of mainland China will do.","facts":"Each a phone number, matches ^0086[0-9]+$."},{"name":"Description","type":"string","doc":"A note on the request."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Ask for one pair of numbers","input":{"SdkAppId":14000000,"Callers":["008601012345678"],"Callees":["008618612345678"]}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, pattern, text, under } = validation;
const callersPattern = /^0086[0-9]+$/u;
const calleesPattern = /^0086[0-9]+$/u;
const members = ["SdkAppId", "Callers", "Callees", "Description"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Callers, Callees, Description } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  list(issues, "Callers", Callers, (issues, i, item) => {
    text(issues, i, item);
    pattern(issues, i, item, callersPattern);
  });
  list(issues, "Callees", Callees, (issues, i, item) => {
    text(issues, i, item);
    pattern(issues, i, item, calleesPattern);
  });
  if (Description !== undefined) {
    known++;
    if (typeof Description !== "string") text(issues, "Description", Description);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
