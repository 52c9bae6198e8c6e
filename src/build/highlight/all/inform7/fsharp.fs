{text comment|// kettle}
{punctuation|(}{text comment|* block *}{punctuation|)}
{text comment|namespace Kitchen}
{comment|[<Struct; AttributeUsage(AttributeTargets.All)>]}
{text comment|type Kettle<'T> =} {punctuation|\{} {text comment|Litres}{punctuation|:} {text comment|float}{punctuation|;} {text comment|mutable Name}{punctuation|:} {text comment|string} {punctuation|\}}
{text comment|module Tea =}
    {property symbol|open} {text comment|System
    #}{keyword|if} {text comment|DEBUG
    #endif}
    {keyword|let} {text comment|rec boil} {punctuation|(}{text comment|n}{punctuation|:} {text comment|int}{punctuation|)} {text comment|= async} {punctuation|\{}
        {keyword|let}{text comment|! x = work}{punctuation|(}{punctuation|)} {position keyword|in} {text comment|return! x
        for i} {position keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {text comment|do printfn} {string|"%d %s"} {text comment|i $}{string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} {text comment|s =} {string|""}{string|"triple "}{text comment|q}{string|" "}{string|""} {text comment|+ @}{string|"raw\\"} {text comment|+} {string|"esc\\n"}
    {keyword|let} {text comment|f x = match x with \| Some y} {keyword|when} {text comment|y >} {number|0xFFuy} {text comment|-> y \| None ->} {number|1.5e3m} {text comment|\| _ -> failwith} {string|"no"}
    {text comment|type U = A of int \| B}
    {keyword|let} {text comment|r =} {comment|[1; 2]} {text comment|\|>} {type variable|List}{punctuation|.}{text comment|map} {punctuation|(}{text comment|fun x -> x <<<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {text comment|[]}
    {keyword|let} {text comment|c = 'a'}
