{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
{keyword|namespace} Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{operator|.}All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} Kettle{operator|<'}T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} {function|string} {punctuation|\}}
module Tea {operator|=}
    open System
    {operator|#}{keyword|if} DEBUG
    {operator|#}endif
    {keyword|let} rec boil {punctuation|(}n{operator|:} {function|int}{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} in return{operator|!} x
        for i in {number|0} {operator|..} {number|2} {operator|..} {number|10} {function|do} printfn {string|"%d %s"} i {operator|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {operator|@}{string|"raw\\" + "}esc{operator|\\}n{operator|"}
    {keyword|let} f x {operator|=} match x {keyword|with} {operator|\|} Some y {keyword|when} y {operator|>} {number|0xFF}uy {operator|->} y {operator|\|} None {operator|->} {number|1.5e3}m {operator|\|} {operator|_} {operator|->} failwith {string|"no"}
    {keyword|type} U {operator|=} A {keyword|of} {function|int} {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|>} List{operator|.}{function|map} {punctuation|(}{function|fun} x {operator|->} x {operator|<<<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {operator|'}a{operator|'}
