<# {function|block}
{function|comment} #>
{function|param}([P{function|arameter}(M{function|andatory}=${function|true})][{function|string}]$N{function|ame} = {string|"pot"}, [{function|int}[]]$S{function|izes} = {class-name|@}(1, 2))
{function|function} G{function|et}-K{function|ettle} \{
    [C{function|mdlet}B{function|inding}()]
    ${function|h} = {class-name|@}\{ L{function|itres} = 1.7; {string|"Hot"} = ${function|true} \}
    G{function|et}-C{function|hild}I{function|tem} -P{function|ath} {string|"C:\\tea\\$Name"} -R{function|ecurse} \| W{function|here}-O{function|bject} \{ {keyword|$_}.L{function|ength} -{function|gt} 1{function|kb} -{function|and} -{function|not} {keyword|$_}.PSI{function|s}C{function|ontainer} \} \| F{function|or}E{function|ach}-O{function|bject} \{ W{function|rite}-H{function|ost} {string|"Item: $($_.Name) `n"} \}
    {function|if} (${function|h}.H{function|ot} -{function|eq} ${function|null}) \{ {function|throw} {string|'it'}{string|'s'} \} {function|elseif} (${function|x} -{function|match} {string|'^a'}) \{ {function|return} [{function|math}]{comment|::Round(0xFF) \}}
    {function|foreach} (${function|s} {function|in} 1..10) \{ {function|switch} (${function|s}) \{ 1 \{ {function|break} \} {function|default} \{ {function|continue} \} \} \}
    {function|try} \{ I{function|nvoke}-W{function|eb}R{function|equest} \} {function|catch} [S{function|ystem}.E{function|xception}] \{ \} {function|finally} \{ \}  # {function|end}
    ${function|text} = {class-name|@}{string|"
here $Name
"}{class-name|@}
\}
