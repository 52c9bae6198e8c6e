<# block
comment #>
param([{property|P}arameter({property|M}andatory=$true)][string]${property|N}ame = {string|"pot"}, [int[]]${property|S}izes = @{comment|(1, 2)})
function {property|G}et-{property|K}ettle \{
    [{property|C}mdletBinding()]
    $h = @\{ {property|L}itres = 1.7{comment|; "Hot" = $true \}}
    {property|G}et-{property|C}hildItem -{property|P}ath {string|"C:\\tea\\$Name"} -{property|R}ecurse \| {property|W}here-{property|O}bject \{ $_.{property|L}ength -gt 1kb -and -not $_.{property|P}{property|S}{property|I}sContainer \} \| {property|F}orEach-{property|O}bject \{ {property|W}rite-{property|H}ost {string|"Item: $($_.Name) `n"} \}
    if {comment|($h.Hot -eq $null)} \{ throw 'it''s' \} elseif {comment|($x -match '^a')} \{ return [math]{punctuation|:}{punctuation|:}{property|R}ound(0xFF) \}
    foreach {comment|($s in 1..10)} \{ switch {comment|($s)} \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ {property|I}nvoke-{property|W}ebRequest \} catch [{property|S}ystem.{property|E}xception] \{ \} finally \{ \}  # end
    $text = @{string|"
here $Name
"}@
\}
