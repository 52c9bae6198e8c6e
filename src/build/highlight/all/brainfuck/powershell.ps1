{pointer keyword|<}{comment|#} {comment|block}
{comment|comment} {comment|#}{pointer keyword|>}
{comment|param(}{branching important|[}{comment|Parameter(Mandatory=$true)}{branching important|]}{branching important|[}{comment|string}{branching important|]}{comment|$Name} {comment|=} {comment|"pot"}{operator|,} {branching important|[}{comment|int}{branching important|[}{branching important|]}{branching important|]}{comment|$Sizes} {comment|=} {comment|@(1}{operator|,} {comment|2))}
{comment|function} {comment|Get}{decrement deleted|-}{comment|Kettle} {comment|\{}
    {branching important|[}{comment|CmdletBinding()}{branching important|]}
    {comment|$h} {comment|=} {comment|@\{} {comment|Litres} {comment|=} {comment|1}{operator|.}{comment|7;} {comment|"Hot"} {comment|=} {comment|$true} {comment|\}}
    {comment|Get}{decrement deleted|-}{comment|ChildItem} {decrement deleted|-}{comment|Path} {comment|"C:\\tea\\$Name"} {decrement deleted|-}{comment|Recurse} {comment|\|} {comment|Where}{decrement deleted|-}{comment|Object} {comment|\{} {comment|$_}{operator|.}{comment|Length} {decrement deleted|-}{comment|gt} {comment|1kb} {decrement deleted|-}{comment|and} {decrement deleted|-}{comment|not} {comment|$_}{operator|.}{comment|PSIsContainer} {comment|\}} {comment|\|} {comment|ForEach}{decrement deleted|-}{comment|Object} {comment|\{} {comment|Write}{decrement deleted|-}{comment|Host} {comment|"Item:} {comment|$($_}{operator|.}{comment|Name)} {comment|`n"} {comment|\}}
    {comment|if} {comment|($h}{operator|.}{comment|Hot} {decrement deleted|-}{comment|eq} {comment|$null)} {comment|\{} {comment|throw} {comment|'it''s'} {comment|\}} {comment|elseif} {comment|($x} {decrement deleted|-}{comment|match} {comment|'^a')} {comment|\{} {comment|return} {branching important|[}{comment|math}{branching important|]}{comment|::Round(0xFF)} {comment|\}}
    {comment|foreach} {comment|($s} {comment|in} {comment|1}{operator|.}{operator|.}{comment|10)} {comment|\{} {comment|switch} {comment|($s)} {comment|\{} {comment|1} {comment|\{} {comment|break} {comment|\}} {comment|default} {comment|\{} {comment|continue} {comment|\}} {comment|\}} {comment|\}}
    {comment|try} {comment|\{} {comment|Invoke}{decrement deleted|-}{comment|WebRequest} {comment|\}} {comment|catch} {branching important|[}{comment|System}{operator|.}{comment|Exception}{branching important|]} {comment|\{} {comment|\}} {comment|finally} {comment|\{} {comment|\}}  {comment|#} {comment|end}
    {comment|$text} {comment|=} {comment|@"}
{comment|here} {comment|$Name}
{comment|"@}
{comment|\}}
