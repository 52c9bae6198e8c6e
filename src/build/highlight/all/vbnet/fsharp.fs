{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
{keyword|namespace} Kitchen
[{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}]
{keyword|type} Kettle{operator|<}{comment|'T> = \{ Litres: float; mutable Name: string \}}
{keyword|module} Tea {operator|=}
    {keyword|open} {keyword|System}
    {keyword|#if} {function|DEBUG}
    #endif
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} {function|int}{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{comment|! x = work() in return! x}
        {keyword|for} i {keyword|in} {number|0} .. {number|2} .. {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|"""triple "}q{string|" """} {operator|+} @{string|"raw\\"} {operator|+} {string|"esc\\n"}
    {keyword|let} f x {operator|=} match x {keyword|with} \| Some y {keyword|when} y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5e3}m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {keyword|type} U {operator|=} A {keyword|of} {function|int} \| B
    {keyword|let} r {operator|=} [{number|1}{punctuation|;} {number|2}] \|{operator|>} List.map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} []
    {keyword|let} c {operator|=} {comment|'a'}
