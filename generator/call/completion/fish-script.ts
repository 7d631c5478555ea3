/** What fish needs to complete the words of specpress. */
export const fishScript = `# Completion of specpress for fish. Save as ~/.config/fish/completions/specpress.fish
function __specpress_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    test (count $current) -eq 0; and set current ''
    set -l found ($words[1] complete -- $words[2..-1] $current 2>/dev/null)
    if test (count $found) -eq 0
        __fish_complete_path $current
    else
        printf '%s\\n' $found
    end
end
complete -c specpress -f -a '(__specpress_complete)'
`;
