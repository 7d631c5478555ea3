specpress.data("trtc/forms/start-ai-conversation", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"StartAIConversation","region":"ap-bangkok","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"startAIConversation"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the application that the room belongs to."},{"name":"RoomId","type":"string","required":true,"doc":"Room that the robot enters: its number or its name, see RoomIdType."},{"name":"AgentConfig","type":"AgentConfig","required":true,"doc":"The robot and the member it talks with."},{"name":"SessionId","type":"string","doc":"Your own ID for this task. A second start with the same one is refused with FailedOperation.TaskExist, and DescribeAIConversation finds the task by it."},{"name":"RoomIdType","type":"integer","doc":"Which of the two kinds of room ID RoomId is.","facts":"Default: 0.","values":[["0","The room ID is a number, given in digits"],["1","The room ID is text"]]},{"name":"STTConfig","type":"STTConfig","doc":"How the robot turns what it hears into text."},{"name":"LLMConfig","type":"string","sensitive":true,"doc":"The language model that answers, as a JSON object in a string. The model's interface must be the one of OpenAI.","facts":"JSON."},{"name":"TTSConfig","type":"string","sensitive":true,"doc":"The text-to-speech service that gives the robot its voice, as a JSON object in a string. The keys listed are those of Tencent Cloud's own service, the only one documented.","facts":"JSON."}],"structures":{"AgentConfig":[{"name":"UserId","type":"string","required":true,"doc":"User ID under which the robot enters the room. It must be nobody else's there."},{"name":"UserSig","type":"string","required":true,"sensitive":true,"doc":"Signature for UserId; it is the robot's password."},{"name":"TargetUserId","type":"string","required":true,"doc":"User ID of the member whom the robot hears and answers."},{"name":"MaxIdleTime","type":"integer","doc":"The task ends by itself when nobody in the room has sent audio or video for this long.","facts":"In seconds. Default: 60."},{"name":"WelcomeMessage","type":"string","doc":"What the robot greets its partner with."},{"name":"InterruptMode","type":"integer","doc":"Who decides that the robot is interrupted.","facts":"Default: 0.","values":[["0","The server cuts the robot short by itself when its partner speaks"],["1","The server never does so; the client sends a signal when the robot shall be cut short"]]},{"name":"InterruptSpeechDuration","type":"integer","doc":"How long a human voice must be heard before the server interrupts the robot.","facts":"In milliseconds. Default: 500."}],"STTConfig":[{"name":"Language","type":"string","doc":"Main language spoken.","facts":"Default: zh.","values":[["zh","Chinese"],["zh-TW","Chinese as spoken in Taiwan"],["zh-dialect","Chinese dialects"],["en","English"],["vi","Vietnamese"],["ja","Japanese"],["ko","Korean"],["id","Indonesian"],["th","Thai"],["pt","Portuguese"],["tr","Turkish"],["ar","Arabic"],["es","Spanish"],["hi","Hindi"],["fr","French"],["ms","Malay"],["fil","Filipino"],["de","German"],["it","Italian"],["ru","Russian"]],"open":true},{"name":"AlternativeLanguage","type":"string","list":true,"doc":"Further languages that may be spoken, by the same codes; the recogniser then finds out which one it hears.","facts":"At most 3 items."},{"name":"VadSilenceTime","type":"integer","doc":"How long a pause must be for a sentence to count as finished. Shorter times cut speech into sentences sooner.","facts":"240 to 2000, in milliseconds. Default: 1000."}]},"regions":["ap-bangkok","ap-beijing","ap-guangzhou","ap-hongkong","ap-jakarta","ap-mumbai","ap-shanghai","ap-singapore"],"examples":[{"title":"Start a conversation with an OpenAI model and a Tencent Cloud voice","input":{"SdkAppId":12345678,"RoomId":"room_987654321","RoomIdType":1,"AgentConfig":{"UserId":"user_12345","UserSig":"user_signature_example","MaxIdleTime":120,"TargetUserId":"target_user_54321"},"SessionId":"session_1234567890abcdef","STTConfig":{"Language":"en-US","AlternativeLanguage":["en-US","zh"]},"LLMConfig":"{\"LLMType\": \"openai\", \"Model\": \"gpt-3.5-turbo\", \"APIKey\": \"xxx\", \"APIUrl\": \"http://xxxx-api.woa.com/v1/chat/completions\", \"Streaming\": true}","TTSConfig":"{\"TTSType\": \"tencent\", \"AppId\": 130000000, \"SecretId\": \"AKIDxxxxx\", \"SecretKey\": \"HlDxxxxxx\", \"VoiceType\": 1008, \"Speed\": 1}"}}]}, check: (validation) => {
const { URL_TEXT, filled, flag, format, integer, isStructure, items, json, list, noOthers, oneOf, pattern, range, report, text, under } = validation;
const checkAgentConfig = (() => {
const interruptModeValues = [0, 1];
const members = [
  "UserId",
  "UserSig",
  "TargetUserId",
  "MaxIdleTime",
  "WelcomeMessage",
  "InterruptMode",
  "InterruptSpeechDuration",
];
function checkAgentConfig(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    UserId,
    UserSig,
    TargetUserId,
    MaxIdleTime,
    WelcomeMessage,
    InterruptMode,
    InterruptSpeechDuration,
  } = v;
  let known = 3;
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (typeof UserSig !== "string") text(issues, "UserSig", UserSig);
  if (typeof TargetUserId !== "string") text(issues, "TargetUserId", TargetUserId);
  if (MaxIdleTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxIdleTime)) integer(issues, "MaxIdleTime", MaxIdleTime);
  }
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
return checkAgentConfig;
})();
const checkSTTConfig = (() => {
const members = ["Language", "AlternativeLanguage", "VadSilenceTime"];
function checkSTTConfig(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Language, AlternativeLanguage, VadSilenceTime } = v;
  let known = 0;
  if (Language !== undefined) {
    known++;
    if (typeof Language !== "string") text(issues, "Language", Language);
  }
  if (AlternativeLanguage !== undefined) {
    known++;
    list(issues, "AlternativeLanguage", AlternativeLanguage, text);
    items(issues, "AlternativeLanguage", AlternativeLanguage, undefined, 3);
  }
  if (VadSilenceTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(VadSilenceTime)) integer(issues, "VadSilenceTime", VadSilenceTime);
    if (VadSilenceTime < 240 || VadSilenceTime > 2000) {
      range(issues, "VadSilenceTime", VadSilenceTime, 240, 2000);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (Language === "zh-dialect" && filled(AlternativeLanguage)) {
    report(
      issues,
      ["AlternativeLanguage"],
      "ignored",
      "AlternativeLanguage is ignored when Language is zh-dialect",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkSTTConfig;
})();
const roomIdTypeValues = [0, 1];
const roomIdPattern = /^[0-9]+$/u;
const members = [
  "SdkAppId",
  "RoomId",
  "AgentConfig",
  "SessionId",
  "RoomIdType",
  "STTConfig",
  "LLMConfig",
  "TTSConfig",
];
function checkLLMConfigJson(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { LLMType, Model, APIKey, APIUrl, Streaming } = v;
  if (typeof LLMType !== "string") text(issues, "LLMType", LLMType);
  if (typeof Model !== "string") text(issues, "Model", Model);
  if (typeof APIKey !== "string") text(issues, "APIKey", APIKey);
  if (typeof APIUrl !== "string") text(issues, "APIUrl", APIUrl);
  format(issues, "APIUrl", APIUrl, URL_TEXT);
  if (Streaming !== undefined) {
    if (typeof Streaming !== "boolean") flag(issues, "Streaming", Streaming);
  }
  if (issues.length > from) under(issues, from, key);
}
function checkTTSConfigJson(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { AppId, TTSType, SecretId, SecretKey, VoiceType, Speed, Volume, PrimaryLanguage } = v;
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
  if ((TTSType === "tencent" || TTSType === undefined) && AppId === undefined) {
    report(
      issues,
      ["AppId"],
      "required",
      "AppId, SecretId, SecretKey and VoiceType are required when TTSType is tencent or absent",
    );
  }
  if ((TTSType === "tencent" || TTSType === undefined) && SecretId === undefined) {
    report(
      issues,
      ["SecretId"],
      "required",
      "AppId, SecretId, SecretKey and VoiceType are required when TTSType is tencent or absent",
    );
  }
  if ((TTSType === "tencent" || TTSType === undefined) && SecretKey === undefined) {
    report(
      issues,
      ["SecretKey"],
      "required",
      "AppId, SecretId, SecretKey and VoiceType are required when TTSType is tencent or absent",
    );
  }
  if ((TTSType === "tencent" || TTSType === undefined) && VoiceType === undefined) {
    report(
      issues,
      ["VoiceType"],
      "required",
      "AppId, SecretId, SecretKey and VoiceType are required when TTSType is tencent or absent",
    );
  }
  if ((TTSType === "tencent" || TTSType === undefined) && Speed !== undefined) {
    range(issues, ["Speed"], Speed, -2, 6);
  }
  if ((TTSType === "tencent" || TTSType === undefined) && Volume !== undefined) {
    range(issues, ["Volume"], Volume, 0, 10);
  }
  if (issues.length > from) under(issues, from, key);
}
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, RoomId, AgentConfig, SessionId, RoomIdType, STTConfig, LLMConfig, TTSConfig } =
    v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  checkAgentConfig(AgentConfig, issues, "AgentConfig");
  if (SessionId !== undefined) {
    known++;
    if (typeof SessionId !== "string") text(issues, "SessionId", SessionId);
  }
  if (RoomIdType !== undefined) {
    known++;
    if (!Number.isSafeInteger(RoomIdType)) integer(issues, "RoomIdType", RoomIdType);
    if (RoomIdType !== 0 && RoomIdType !== 1) {
      oneOf(issues, "RoomIdType", RoomIdType, roomIdTypeValues);
    }
  }
  if (STTConfig !== undefined) {
    known++;
    checkSTTConfig(STTConfig, issues, "STTConfig");
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
  if ((RoomIdType === 0 || RoomIdType === undefined) && RoomId !== undefined) {
    pattern(issues, ["RoomId"], RoomId, roomIdPattern);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
