{operator|/}{operator|/} {function|kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}{operator|'}T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{punctuation|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in {keyword|return}{punctuation|!} x
        {keyword|for} {number|i} in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn "{comment|%d %s" i $"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} """triple "q" """ {operator|+} {operator|@}"raw{operator|\\}" {operator|+} "esc{operator|\\}n"
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1.5e3}m {operator|\|} _ {operator|-}{operator|>} failwith "no"
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
