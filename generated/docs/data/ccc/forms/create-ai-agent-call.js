specpress.data("ccc/forms/create-ai-agent-call", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateAIAgentCall","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createAIAgentCall"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"AIAgentId","type":"integer","required":true,"doc":"AI agent that talks."},{"name":"Callee","type":"string","required":true,"sensitive":true,"doc":"Number to call.","facts":"A phone number."},{"name":"Callers","type":"string","list":true,"sensitive":true,"doc":"Numbers to call from.","facts":"Each a phone number."},{"name":"Variables","type":"Variable","list":true,"doc":"Values for the variables in prompt and welcome message, and some settings, each by its Key: welcome-message-delay is the number of seconds until the welcome message is spoken. For a model behind Dify, dify-inputs- with a name behind it sets that one of Dify's inputs, dify-inputs-user its user, and dify-inputs-conversation_id its conversation ID."}],"structures":{"Variable":[{"name":"Key","type":"string","required":true,"doc":"Name of the variable."},{"name":"Value","type":"string","required":true,"doc":"What the variable is set to."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Call a number with an AI agent","input":{"Callee":"008612300000000","SdkAppId":1400000000,"AIAgentId":15,"Callers":["008601012345678","008601012345679"],"Variables":[{"Key":"foo","Value":"bar"}]}}]}, check: (validation) => {
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
const members = ["SdkAppId", "AIAgentId", "Callee", "Callers", "PromptVariables", "Variables"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, AIAgentId, Callee, Callers, PromptVariables, Variables } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(AIAgentId)) integer(issues, "AIAgentId", AIAgentId);
  if (typeof Callee !== "string") text(issues, "Callee", Callee);
  if (Callers !== undefined) {
    known++;
    list(issues, "Callers", Callers, text);
  }
  if (PromptVariables !== undefined) {
    known++;
    structures(issues, "PromptVariables", PromptVariables, checkVariable);
  }
  if (Variables !== undefined) {
    known++;
    structures(issues, "Variables", Variables, checkVariable);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
