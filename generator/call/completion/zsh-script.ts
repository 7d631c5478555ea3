/** What zsh needs to complete the words of specpress, sourced or in a folder of `fpath`. */
export const zshScript = `#compdef specpress
# Completion of specpress for zsh. In ~/.zshrc, after compinit: source <(specpress completion zsh)
_specpress() {
  local value doc
  local -a whole open
  while IFS=$'\\t' read -r value doc; do
    if [[ $value == --*. ]]; then
      open+=("\${value//:/\\\\:}\${doc:+:$doc}")
    else
      whole+=("\${value//:/\\\\:}\${doc:+:$doc}")
    fi
  done < <("\${(Q)words[1]}" complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  if (( $#whole + $#open == 0 )); then
    _files
    return
  fi
  (( $#whole )) && _describe specpress whole
  (( $#open )) && _describe specpress open -S ''
  return 0
}
if [[ $funcstack[1] == _specpress ]]; then
  _specpress "$@"
else
  compdef _specpress specpress
fi
`;
