<# block
comment #>
param{group punctuation|(}{char-class|{char-class-punctuation punctuation|[}Parameter(Mandatory=$true){char-class-punctuation punctuation|]}}{char-class|{char-class-punctuation punctuation|[}string{char-class-punctuation punctuation|]}}{anchor function|$}Name = "pot", {char-class|{char-class-punctuation punctuation|[}int[{char-class-punctuation punctuation|]}}]{anchor function|$}Sizes = @{group punctuation|(}1, 2{group punctuation|)}{group punctuation|)}
function Get-Kettle \{
    {char-class|{char-class-punctuation punctuation|[}CmdletBinding(){char-class-punctuation punctuation|]}}
    {anchor function|$}h = @\{ Litres = 1{char-set class-name|.}7; "Hot" = {anchor function|$}true \}
    Get-ChildItem -Path "C:{escape|\\t}ea{special-escape escape|\\$}Name" -Recurse {alternation keyword|\|} Where-Object \{ {anchor function|$}_{char-set class-name|.}Length -gt 1kb -and -not {anchor function|$}_{char-set class-name|.}PSIsContainer \} {alternation keyword|\|} ForEach-Object \{ Write-Host "Item: {anchor function|$}{group punctuation|(}{anchor function|$}_{char-set class-name|.}Name{group punctuation|)} `n" \}
    if {group punctuation|(}{anchor function|$}h{char-set class-name|.}Hot -eq {anchor function|$}null{group punctuation|)} \{ throw 'it''s' \} elseif {group punctuation|(}{anchor function|$}x -match '{anchor function|^}a'{group punctuation|)} \{ return {char-class|{char-class-punctuation punctuation|[}math{char-class-punctuation punctuation|]}}::Round{group punctuation|(}0xFF{group punctuation|)} \}
    foreach {group punctuation|(}{anchor function|$}s in 1{char-set class-name|.}{char-set class-name|.}10{group punctuation|)} \{ switch {group punctuation|(}{anchor function|$}s{group punctuation|)} \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch {char-class|{char-class-punctuation punctuation|[}System.Exception{char-class-punctuation punctuation|]}} \{ \} finally \{ \}  # end
    {anchor function|$}text = @"
here {anchor function|$}Name
"@
\}
