{comment-slash comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct; AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float; mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment-hash comment|#if DEBUG}
    {comment-hash comment|#endif}
    let rec boil {punctuation|(}n{punctuation|:} {function|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} work{punctuation|(}{punctuation|)} {operator|in} return! x
        {keyword|for} i {operator|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|{punctuation|"}%d %s{punctuation|"}} i ${string|{punctuation|"}at \{n + 1\}{punctuation|"}}
    {punctuation|\}}
    let s {operator|=} {string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}triple {punctuation|"}}q{string|{punctuation|"} {punctuation|"}}{string|{punctuation|"}{punctuation|"}} {operator|+} @{string|{punctuation|"}raw\\" + {punctuation|"}}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} {number|0xFF}uy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1.5e3}m {operator|\|} _ {operator|-}{operator|>} failwith {string|{punctuation|"}no{punctuation|"}}
    type U {operator|=} A of {function|int} {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|{punctuation|'}a{punctuation|'}}
