specpress.data("ccc/forms/disable-ccc-phone-number", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DisableCCCPhoneNumber","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"disableCCCPhoneNumber"},"fields":[{"name":"PhoneNumbers","type":"string","list":true,"required":true,"sensitive":true,"doc":"The numbers, with the prefix 0086.","facts":"Each a phone number, matches ^0086[0-9]+$."},{"name":"Disabled","type":"integer","required":true,"doc":"Which way to switch the numbers.","values":[["0","back into service"],["1","out of service"]]},{"name":"SdkAppId","type":"integer","doc":"The application that the numbers belong to."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Put a number back into service","input":{"SdkAppId":1,"PhoneNumbers":["008602112345678"],"Disabled":0}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, oneOf, pattern, text, under } = validation;
const phoneNumbersPattern = /^0086[0-9]+$/u;
const disabledValues = [0, 1];
const members = ["PhoneNumbers", "Disabled", "SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { PhoneNumbers, Disabled, SdkAppId } = v;
  let known = 2;
  list(issues, "PhoneNumbers", PhoneNumbers, (issues, i, item) => {
    text(issues, i, item);
    pattern(issues, i, item, phoneNumbersPattern);
  });
  if (!Number.isSafeInteger(Disabled)) integer(issues, "Disabled", Disabled);
  if (Disabled !== 0 && Disabled !== 1) oneOf(issues, "Disabled", Disabled, disabledValues);
  if (SdkAppId !== undefined) {
    known++;
    if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
