specpress.data("mdl/forms/describe-stream-live-plans", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"DescribeStreamLivePlans","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"describeStreamLivePlans"},"fields":[{"name":"ChannelId","type":"string","required":true,"doc":"The channel whose events are listed."}],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"List the events of a channel","input":{"ChannelId":"AAAA"}}]}, check: (validation) => {
const { isStructure, noOthers, text, under } = validation;
const members = ["ChannelId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { ChannelId } = v;
  let known = 1;
  if (typeof ChannelId !== "string") text(issues, "ChannelId", ChannelId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
