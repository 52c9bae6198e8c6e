{operator|<}# block
comment #{operator|>}
param({operator|[}Parameter(Mandatory{operator|=}{operator|$}true){operator|]}{operator|[}string{operator|]}{operator|$}Name {operator|=} {string|"pot"}, {operator|[}int{operator|[}{operator|]}{operator|]}{operator|$}Sizes {operator|=} @({number|1}, {number|2}))
function Get{operator|-}Kettle \{
    {operator|[}CmdletBinding(){operator|]}
    {operator|$}h {operator|=} @\{ Litres {operator|=} {number|1.7}{comment|; "Hot" = $true \}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object \{ {operator|$}_.Length {operator|-}gt 1kb {operator|-}and {operator|-}not {operator|$}_.PSIsContainer \} {operator|\|} ForEach{operator|-}Object \{ Write{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    if ({operator|$}h.Hot {operator|-}eq {operator|$}null) \{ throw {string|'it'}{string|'s'} \} elseif ({operator|$}x {operator|-}match {string|'^a'}) \{ return {operator|[}math{operator|]}::Round({number|0xFF}) \}
    foreach ({operator|$}s in {number|1}..{number|10}) \{ switch ({operator|$}s) \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch {operator|[}System.Exception{operator|]} \{ \} finally \{ \}  # end
    {operator|$}text {operator|=} @"
here {operator|$}Name
"@
\}
