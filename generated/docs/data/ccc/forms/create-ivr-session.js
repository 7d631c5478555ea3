specpress.data("ccc/forms/create-ivr-session", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateIVRSession","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createIVRSession"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"Callee","type":"string","required":true,"sensitive":true,"doc":"Number to call.","facts":"A phone number."},{"name":"IVRId","type":"integer","required":true,"doc":"IVR flow to run. It must be one for inbound calls or one for automatic outbound calls."},{"name":"Callers","type":"string","list":true,"sensitive":true,"doc":"Numbers to call from.","facts":"Each a phone number."},{"name":"Variables","type":"Variable","list":true,"doc":"Variables that the flow can use."},{"name":"UUI","type":"string","doc":"Data of your own that goes with the call and comes back in its record, TelCdrInfo.UUI."}],"structures":{"Variable":[{"name":"Key","type":"string","required":true,"doc":"Name of the variable."},{"name":"Value","type":"string","required":true,"doc":"What the variable is set to."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Call a number with an IVR flow","input":{"Callee":"008612300000000","SdkAppId":1400000000,"IVRId":4500}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, structures, text, under } = validation;
const checkVariable = (() => {
const members = ["Key", "Value"];
function checkVariable(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Key, Value } = v;
  let known = 2;
  if (typeof Key !== "string") text(issues, "Key", Key);
  if (typeof Value !== "string") text(issues, "Value", Value);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkVariable;
})();
const members = ["SdkAppId", "Callee", "IVRId", "Callers", "Variables", "UUI"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Callee, IVRId, Callers, Variables, UUI } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof Callee !== "string") text(issues, "Callee", Callee);
  if (!Number.isSafeInteger(IVRId)) integer(issues, "IVRId", IVRId);
  if (Callers !== undefined) {
    known++;
    list(issues, "Callers", Callers, text);
  }
  if (Variables !== undefined) {
    known++;
    structures(issues, "Variables", Variables, checkVariable);
  }
  if (UUI !== undefined) {
    known++;
    if (typeof UUI !== "string") text(issues, "UUI", UUI);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
