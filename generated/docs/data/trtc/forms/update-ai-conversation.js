specpress.data("trtc/forms/update-ai-conversation", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"UpdateAIConversation","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"updateAIConversation"},"fields":[{"name":"TaskId","type":"string","required":true,"doc":"ID of the conversation to change."},{"name":"WelcomeMessage","type":"string","doc":"What the robot greets its partner with."},{"name":"InterruptMode","type":"integer","doc":"Who decides that the robot is interrupted.","values":[["0","The server cuts the robot short by itself when its partner speaks"],["1","The server never does so; the client sends a signal when the robot shall be cut short"]]},{"name":"InterruptSpeechDuration","type":"integer","doc":"How long a voice must be heard before the server interrupts the robot.","facts":"In milliseconds."},{"name":"LLMConfig","type":"string","sensitive":true,"doc":"The language model that answers, as a JSON object in a string, with the keys of StartAIConversation.","facts":"JSON."},{"name":"TTSConfig","type":"string","sensitive":true,"doc":"The text-to-speech service, as a JSON object in a string, with the keys of StartAIConversation.","facts":"JSON."}],"structures":{},"regions":["ap-guangzhou","ap-singapore","ap-tokyo","na-siliconvalley"],"examples":[{"title":"Exchange the robot's voice","input":{"TaskId":"your-taskid","TTSConfig":"{\"TTSType\": \"tencent\", \"AppId\": 130000000, \"SecretId\": \"AKIDxxxxx\", \"SecretKey\": \"HlDxxxxxx\", \"VoiceType\": 101001, \"Speed\": 1.25}"}}]}, check: (validation) => {
const { URL_TEXT, flag, format, integer, isStructure, json, noOthers, oneOf, range, report, text, under } = validation;
const interruptModeValues = [0, 1];
const members = [
  "TaskId",
  "WelcomeMessage",
  "InterruptMode",
  "InterruptSpeechDuration",
  "LLMConfig",
  "TTSConfig",
];
function checkLLMConfigJson(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { LLMType, Model, APIKey, APIUrl, Streaming } = v;
  if (LLMType !== undefined) {
    if (typeof LLMType !== "string") text(issues, "LLMType", LLMType);
  }
  if (Model !== undefined) {
    if (typeof Model !== "string") text(issues, "Model", Model);
  }
  if (APIKey !== undefined) {
    if (typeof APIKey !== "string") text(issues, "APIKey", APIKey);
  }
  if (APIUrl !== undefined) {
    if (typeof APIUrl !== "string") text(issues, "APIUrl", APIUrl);
    format(issues, "APIUrl", APIUrl, URL_TEXT);
  }
  if (Streaming !== undefined) {
    if (typeof Streaming !== "boolean") flag(issues, "Streaming", Streaming);
  }
  if (issues.length > from) under(issues, from, key);
}
function checkTTSConfigJson(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { TTSType, SecretId, SecretKey, Speed, Volume, PrimaryLanguage } = v;
  if (TTSType !== undefined) {
    if (typeof TTSType !== "string") text(issues, "TTSType", TTSType);
  }
  if (SecretId !== undefined) {
    if (typeof SecretId !== "string") text(issues, "SecretId", SecretId);
  }
  if (SecretKey !== undefined) {
    if (typeof SecretKey !== "string") text(issues, "SecretKey", SecretKey);
  }
  if (PrimaryLanguage !== undefined) {
    if (typeof PrimaryLanguage !== "string") text(issues, "PrimaryLanguage", PrimaryLanguage);
  }
  if (TTSType === "tencent" && Speed !== undefined) {
    range(issues, ["Speed"], Speed, -2, 6);
  }
  if (TTSType === "tencent" && Volume !== undefined) {
    range(issues, ["Volume"], Volume, 0, 10);
  }
  if (issues.length > from) under(issues, from, key);
}
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { TaskId, WelcomeMessage, InterruptMode, InterruptSpeechDuration, LLMConfig, TTSConfig } =
    v;
  let known = 1;
  if (typeof TaskId !== "string") text(issues, "TaskId", TaskId);
  if (WelcomeMessage !== undefined) {
    known++;
    if (typeof WelcomeMessage !== "string") text(issues, "WelcomeMessage", WelcomeMessage);
  }
  if (InterruptMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(InterruptMode)) integer(issues, "InterruptMode", InterruptMode);
    if (InterruptMode !== 0 && InterruptMode !== 1) {
      oneOf(issues, "InterruptMode", InterruptMode, interruptModeValues);
    }
  }
  if (InterruptSpeechDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(InterruptSpeechDuration)) {
      integer(issues, "InterruptSpeechDuration", InterruptSpeechDuration);
    }
  }
  if (LLMConfig !== undefined) {
    known++;
    if (typeof LLMConfig !== "string") text(issues, "LLMConfig", LLMConfig);
    json(issues, "LLMConfig", LLMConfig, checkLLMConfigJson);
  }
  if (TTSConfig !== undefined) {
    known++;
    if (typeof TTSConfig !== "string") text(issues, "TTSConfig", TTSConfig);
    json(issues, "TTSConfig", TTSConfig, checkTTSConfigJson);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (InterruptMode === 1 && InterruptSpeechDuration !== undefined) {
    report(
      issues,
      ["InterruptSpeechDuration"],
      "ignored",
      "InterruptSpeechDuration is ignored when InterruptMode is 1",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
