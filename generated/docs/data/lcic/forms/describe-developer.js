specpress.data("lcic/forms/describe-developer", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeDeveloper","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeDeveloper"},"fields":[],"structures":{},"regions":[],"examples":[{"title":"Look up one's developer ID","input":{}}]}, check: (validation) => {
const { isStructure, noOthers, under } = validation;
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  noOthers(issues, v, []);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
