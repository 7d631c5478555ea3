specpress.data("mdl/forms/start-stream-live-channel", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"StartStreamLiveChannel","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"startStreamLiveChannel"},"fields":[{"name":"Id","type":"string","required":true,"doc":"The channel to start. It must not be running."}],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"Start a channel","input":{"Id":"AB458E"}}]}, check: (validation) => {
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
