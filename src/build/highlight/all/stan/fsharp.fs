{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}{operator|'}T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec {function|boil} {punctuation|(}n{operator|:} {keyword|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @"raw\\{string|" + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1}.5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of {keyword|int} {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List.{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {operator|'}a{operator|'}
