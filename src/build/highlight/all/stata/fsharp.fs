{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
{command keyword|namespace} Kitchen
{punctuation|[}{operator|<}Struct; {function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}
{command keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float; mutable Name{punctuation|:} string {punctuation|\}}
{command keyword|module} Tea {operator|=}
    {command keyword|open} System
    {operator|#}{keyword|if} DEBUG
    {operator|#}endif
    {command keyword|let} rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {command keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} return{operator|!} x
        {command keyword|for} i {keyword|in} {number|0} .. {number|2} .. {number|10} do printfn {string-literal|{string|"%d %s"}} i ${string-literal|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    {command keyword|let} s {operator|=} {string-literal|{string|""}}{string-literal|{string|"triple "}}q{string-literal|{string|" "}}{string-literal|{string|""}} {operator|+} @{string-literal|{string|"raw\\"}} {operator|+} {string-literal|{string|"esc\\n"}}
    {command keyword|let} f x {operator|=} match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1}{number|.5}e3m {operator|\|} _ {operator|-}{operator|>} failwith {string-literal|{string|"no"}}
    {command keyword|type} U {operator|=} A {keyword|of} int {operator|\|} B
    {command keyword|let} r {operator|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} {operator|\|}{operator|>} List.map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {command keyword|let} c {operator|=} {variable|'a'}
