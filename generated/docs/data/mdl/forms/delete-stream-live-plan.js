specpress.data("mdl/forms/delete-stream-live-plan", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"DeleteStreamLivePlan","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"deleteStreamLivePlan"},"fields":[{"name":"ChannelId","type":"string","required":true,"doc":"The channel that has the event in its plan."},{"name":"EventName","type":"string","required":true,"doc":"The event to delete."}],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"Delete an event","input":{"ChannelId":"AAAAA","EventName":"EventName"}}]}, check: (validation) => {
const { isStructure, noOthers, text, under } = validation;
const members = ["ChannelId", "EventName"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { ChannelId, EventName } = v;
  let known = 2;
  if (typeof ChannelId !== "string") text(issues, "ChannelId", ChannelId);
  if (typeof EventName !== "string") text(issues, "EventName", EventName);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
