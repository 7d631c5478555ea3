specpress.data("ccc/forms/describe-chat-messages", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeChatMessages","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeChatMessages"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"Limit","type":"integer","doc":"How many messages to return at most.","facts":"At most 100. Default: 20."},{"name":"Offset","type":"integer","doc":"How many messages to skip.","facts":"Default: 0."},{"name":"Order","type":"integer","doc":"The order of the messages.","facts":"Default: 2.","values":[["1","Oldest first"],["2","Newest first"]]},{"name":"SessionId","type":"string","doc":"The chat whose messages are wanted."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Read a chat","input":{"SdkAppId":1400000000,"SessionId":"d6253538-7c28-477b-998a-919059801899"}}]}, check: (validation) => {
const { filled, integer, isStructure, noOthers, oneOf, range, report, text, under } = validation;
const orderValues = [1, 2];
const members = ["SdkAppId", "InstanceId", "CdrId", "Limit", "Offset", "Order", "SessionId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, InstanceId, CdrId, Limit, Offset, Order, SessionId } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (InstanceId !== undefined) {
    known++;
    if (!Number.isSafeInteger(InstanceId)) integer(issues, "InstanceId", InstanceId);
  }
  if (CdrId !== undefined) {
    known++;
    if (typeof CdrId !== "string") text(issues, "CdrId", CdrId);
  }
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
    if (Limit > 100) range(issues, "Limit", Limit, undefined, 100);
  }
  if (Offset !== undefined) {
    known++;
    if (!Number.isSafeInteger(Offset)) integer(issues, "Offset", Offset);
  }
  if (Order !== undefined) {
    known++;
    if (!Number.isSafeInteger(Order)) integer(issues, "Order", Order);
    if (Order !== 1 && Order !== 2) oneOf(issues, "Order", Order, orderValues);
  }
  if (SessionId !== undefined) {
    known++;
    if (typeof SessionId !== "string") text(issues, "SessionId", SessionId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (!filled(SessionId) && !filled(CdrId)) {
    report(
      issues,
      [],
      "any-of",
      "SessionId says which chat is meant, so it should be given",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
