{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
{function-call function|namespace} Kitchen
{punctuation|[}{operator|<}{keyword|Struct}{punctuation|;} {function-call function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{function-call function|type} Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} {argument attr-name|Litres}{punctuation|:} float{punctuation|;} {function-call function|mutable} {argument attr-name|Name}{punctuation|:} string {punctuation|\}}
{function-call function|module} Tea {operator|=}
    {function-call function|open} System
    {operator|#}{keyword|if} DEBUG
    {operator|#}endif
    {function-call function|let} rec boil {punctuation|(}{argument attr-name|n}{punctuation|:} int{punctuation|)} {operator|=} {function-call function|async} {punctuation|\{}
        let{operator|!} x {operator|=} {function-call function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} {function-call function|printfn} {string|"%d %s"} i {path string|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    {function-call function|let} s {operator|=} {string|""}"triple {string|"q"} {string|""}" {operator|+} {string|@"raw\\"} {operator|+} {string|"esc\\n"}
    {function-call function|let} f x {operator|=} {function-call function|match} x {keyword|with} \| Some y {keyword|when} y {operator|>} 0xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} 1{punctuation|.}5e3m \| _ {operator|-}{operator|>} {function-call function|failwith} {string|"no"}
    {function-call function|type} U {operator|=} A {keyword|of} int \| B
    {function-call function|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}map {punctuation|(}{function-call function|fun} x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {function-call function|let} c {operator|=} 'a'
