// {keyword|kettle}
{punctuation|(}{punctuation|*} {keyword|block} {punctuation|*}{punctuation|)}
{keyword|namespace} Kitchen
{punctuation|[}{punctuation|<}Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
{keyword|type} Kettle{punctuation|<}'T{punctuation|>} {punctuation|=} {punctuation|\{} {label|Litres:} {type class-name|float}{comment|; mutable Name: string \}}
{keyword|module} Tea {punctuation|=}
    {keyword|open} System
    {variable|#if} DEBUG
    {variable|#endif}
    {keyword|let} {keyword|rec} {keyword|boil} {punctuation|(}{label|n:} {keyword|int}{punctuation|)} {punctuation|=} {keyword|async} {punctuation|\{}
        {keyword|let}{punctuation|!} {keyword|x} {punctuation|=} {keyword|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{punctuation|!} {keyword|x}
        {keyword|for} {keyword|i} {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} {keyword|printfn} {string|"%d %s"} {keyword|i} ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} {keyword|s} {punctuation|=} {string|""}{string|"triple "}{keyword|q}{string|" "}{string|""} + @{string|"raw\\"} + {string|"esc\\n"}
    {keyword|let} {keyword|f} {keyword|x} {punctuation|=} {keyword|match} {keyword|x} {keyword|with} \| Some {keyword|y} {keyword|when} {keyword|y} {punctuation|>} 0xFFuy -{punctuation|>} {keyword|y} \| None -{punctuation|>} {number|1}{punctuation|.}5e3m \| {keyword|_} -{punctuation|>} {keyword|failwith} {string|"no"}
    {keyword|type} U {punctuation|=} A {keyword|of} {keyword|int} \| B
    {keyword|let} {keyword|r} {punctuation|=} {punctuation|[}{number|1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    {keyword|let} {keyword|c} {punctuation|=} '{keyword|a}'
