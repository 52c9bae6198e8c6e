{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
{function|namespace} Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{function|type} Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} {function|Litres}{punctuation|:} {keyword|float}{punctuation|;} {function|mutable} Name{punctuation|:} {keyword|string} {punctuation|\}}
{function|module} Tea {operator|=}
    {function|open} System
    #{keyword|if} DEBUG
    #endif
    {function|let} rec {function|boil} {punctuation|(}n{punctuation|:} {keyword|int}{punctuation|)} {operator|=} async {punctuation|\{}
        {function|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {function|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    {function|let} f x {operator|=} match x with \| Some y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5}e3m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {function|type} U {operator|=} A of {keyword|int} \| B
    {function|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {tensor-punctuation punctuation|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {function|let} c {operator|=} 'a'
