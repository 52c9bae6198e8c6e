{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} {builtin|string} {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} {builtin|int}{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in {keyword|return}{operator|!} x
        {keyword|for} i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    {keyword|let} f x {operator|=} match x with {operator|\|} Some y when y {operator|>} {number|0}xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1.5e3}m {operator|\|} {keyword|_} {operator|->} failwith {string|"no"}
    type U {operator|=} A of {builtin|int} {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {string|'a'}
