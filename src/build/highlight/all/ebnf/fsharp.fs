{operator|/}{operator|/} {rule|kettle}
{comment|(* block *)}
{rule|namespace Kitchen}
{punctuation|[}<{rule|Struct}{punctuation|;} {rule|AttributeUsage}{punctuation|(}{rule|AttributeTargets}{punctuation|.}{rule|All}{punctuation|)}>{punctuation|]}
{rule|type Kettle}<'{rule|T}> {operator|=} {punctuation|\{} {rule|Litres}: {rule|float}{punctuation|;} {rule|mutable Name}: {rule|string} {punctuation|\}}
{definition rule keyword|module Tea} {operator|=}
    {rule|open System}
    #{rule|if DEBUG}
    #{rule|endif}
    {rule|let rec boil} {punctuation|(}{rule|n}: {rule|int}{punctuation|)} {operator|=} {rule|async} {punctuation|\{}
        {rule|let}{operator|!} {rule|x} {operator|=} {rule|work}{punctuation|(}{punctuation|)} {rule|in return}{operator|!} {rule|x}
        {rule|for i in} 0 {punctuation|.}{punctuation|.} 2 {punctuation|.}{punctuation|.} 10 {rule|do printfn} {string|"%d %s"} {rule|i} ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {definition rule keyword|let s} {operator|=} {string|""}{string|"triple "}{rule|q}{string|" "}{string|""} + @{string|"raw\\"} + {string|"esc\\n"}
    {definition rule keyword|let f x} {operator|=} {rule|match x with} {operator|\|} {rule|Some y when y} > 0xFFuy {operator|-}> {rule|y} {operator|\|} {rule|None} {operator|-}> 1{punctuation|.}5e3m {operator|\|} _ {operator|-}> {rule|failwith} {string|"no"}
    {definition rule keyword|type U} {operator|=} {rule|A of int} {operator|\|} {rule|B}
    {definition rule keyword|let r} {operator|=} {punctuation|[}1{punctuation|;} 2{punctuation|]} {operator|\|}> {rule|List}{punctuation|.}{rule|map} {punctuation|(}{rule|fun x} {operator|-}> {rule|x} <<< 2{punctuation|)} :: {punctuation|[}{punctuation|]}
    {definition rule keyword|let c} {operator|=} {string|'a'}
