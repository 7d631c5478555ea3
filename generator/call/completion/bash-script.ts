/** What bash needs to complete the words of specpress. Bash 3.2 of macOS has no compopt. */
export const bashScript = `# Completion of specpress for bash. In ~/.bashrc: source <(specpress completion bash)
_specpress() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$(printf '%q' "\${line%%$'\\t'*}")")
  done < <("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == --*. ]]; then
    compopt -o nospace 2>/dev/null
  fi
  return 0
}
complete -o bashdefault -o default -F _specpress specpress
`;
