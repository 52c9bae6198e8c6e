{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
{keyword|namespace} Kitchen
[{operator|<}Struct; AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}]
{keyword|type} Kettle{operator|<}{comment|'T> = \{ Litres: float; mutable Name: string \}}
{keyword|module} Tea {operator|=}
    open System
    {directive property|#if DEBUG}
    {directive property|#endif}
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i {string|$"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|"""triple "}q{string|" """} {operator|+} {operator|@}{string|"raw\\"} {operator|+} {string|"esc\\n"}
    {keyword|let} f x {operator|=} match x {keyword|with} \| Some y {keyword|when} y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5e3}m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {keyword|type} U {operator|=} A {keyword|of} int \| B
    {keyword|let} r {operator|=} [{number|1}; {number|2}] \|{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} []
    {keyword|let} c {operator|=} {comment|'a'}
