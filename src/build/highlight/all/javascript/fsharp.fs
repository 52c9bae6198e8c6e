{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'{constant|T}{operator|>} {operator|=} {punctuation|\{} {literal-property property|Litres}{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} {constant|DEBUG}
    #endif
    {keyword|let} rec {function|boil} {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    {keyword|let} f x {operator|=} match x {keyword|with} {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type {constant|U} {operator|=} {constant|A} {keyword|of} int {operator|\|} {constant|B}
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {string|'a'}
