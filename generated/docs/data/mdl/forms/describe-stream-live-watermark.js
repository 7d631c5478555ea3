specpress.data("mdl/forms/describe-stream-live-watermark", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"DescribeStreamLiveWatermark","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"describeStreamLiveWatermark"},"fields":[{"name":"Id","type":"string","required":true,"doc":"The watermark to look at."}],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"Look at a watermark","input":{"Id":"xx"}}]}, check: (validation) => {
const { isStructure, noOthers, text, under } = validation;
const members = ["Id"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Id } = v;
  let known = 1;
  if (typeof Id !== "string") text(issues, "Id", Id);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
