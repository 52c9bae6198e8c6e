{operator|/}{operator|/} {function|kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{operator|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec {function|boil} {punctuation|(}n{operator|:} {builtin builtin-function|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in {keyword|return}{operator|!} x
        {keyword|for} i in {number|0} {operator|.}{operator|.} {number|2} {operator|.}{operator|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw{symbol|\\"} + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}{boolean|no}"
    type U {operator|=} A of {builtin builtin-function|int} {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{operator|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
