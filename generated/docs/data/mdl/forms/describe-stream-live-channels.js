specpress.data("mdl/forms/describe-stream-live-channels", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"DescribeStreamLiveChannels","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"describeStreamLiveChannels"},"fields":[],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"List all channels","input":{}}]}, check: (validation) => {
const { isStructure, noOthers, under } = validation;
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  noOthers(issues, v, []);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
