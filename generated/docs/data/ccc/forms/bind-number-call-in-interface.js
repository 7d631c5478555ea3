specpress.data("ccc/forms/bind-number-call-in-interface", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"BindNumberCallInInterface","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"bindNumberCallInInterface"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the number belongs to."},{"name":"Number","type":"string","required":true,"sensitive":true,"doc":"The number whose incoming calls are reported.","facts":"A phone number."},{"name":"CallInInterface","type":"Interface","doc":"The callback."}],"structures":{"Interface":[{"name":"URL","type":"string","required":true,"doc":"Address that is called.","facts":"A URL."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Set the callback for calls to a number","input":{"SdkAppId":1400000000,"Number":"0086075586013388","CallInInterface":{"URL":"https://cloud.tencent.com/"}}}]}, check: (validation) => {
const { URL_TEXT, format, integer, isStructure, noOthers, text, under } = validation;
const checkInterface = (() => {
const members = ["URL"];
function checkInterface(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { URL } = v;
  let known = 1;
  if (typeof URL !== "string") text(issues, "URL", URL);
  format(issues, "URL", URL, URL_TEXT);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInterface;
})();
const members = ["SdkAppId", "Number", "CallInInterface"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Number: _Number, CallInInterface } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof _Number !== "string") text(issues, "Number", _Number);
  if (CallInInterface !== undefined) {
    known++;
    checkInterface(CallInInterface, issues, "CallInInterface");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
