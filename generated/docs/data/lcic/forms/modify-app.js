specpress.data("lcic/forms/modify-app", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"ModifyApp","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"modifyApp"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the LCIC application."},{"name":"Callback","type":"string","doc":"Address that events are reported to. It may name port 80 or 443 and no other. This API does not describe what is sent there.","facts":"A URL, matches ^[^/?#]+://(?:[^/?#@]*@)?(?:\\[[^\\]]*\\]|[^/?#:@]*)(?::(?:80|443)?)?(?:[/?#].*)?$."},{"name":"CallbackKey","type":"string","sensitive":true,"doc":"Key that belongs to the callbacks."},{"name":"TransferId","type":"string","doc":"Identifies the target of transfers, which store copies elsewhere. The vendor gives no details."},{"name":"TransferUrl","type":"string","doc":"Address of the target of transfers. The vendor gives no details."}],"structures":{},"regions":[],"examples":[{"title":"Change the callback address","input":{"SdkAppId":1234657,"Callback":"https://example.com/callback"}}]}, check: (validation) => {
const { URL_TEXT, format, integer, isStructure, noOthers, pattern, text, under } = validation;
const callbackPattern =
  /^[^/?#]+:\/\/(?:[^/?#@]*@)?(?:\[[^\]]*\]|[^/?#:@]*)(?::(?:80|443)?)?(?:[/?#].*)?$/u;
const members = ["SdkAppId", "Callback", "CallbackKey", "TransferId", "TransferUrl"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Callback, CallbackKey, TransferId, TransferUrl } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (Callback !== undefined) {
    known++;
    if (typeof Callback !== "string") text(issues, "Callback", Callback);
    pattern(issues, "Callback", Callback, callbackPattern);
    format(issues, "Callback", Callback, URL_TEXT);
  }
  if (CallbackKey !== undefined) {
    known++;
    if (typeof CallbackKey !== "string") text(issues, "CallbackKey", CallbackKey);
  }
  if (TransferId !== undefined) {
    known++;
    if (typeof TransferId !== "string") text(issues, "TransferId", TransferId);
  }
  if (TransferUrl !== undefined) {
    known++;
    if (typeof TransferUrl !== "string") text(issues, "TransferUrl", TransferUrl);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
