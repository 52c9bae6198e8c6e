{operator|//} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{builtin|type} Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {builtin|float}{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    {builtin|open} System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}n{punctuation|:} {builtin|int}{punctuation|)} {operator|=} {keyword|async} {punctuation|\{}
        let! x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}! x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {triple-quoted-string string|"""triple "q" """} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} {keyword|match} x {keyword|with} {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} {boolean|None} {operator|-}{operator|>} {number|1}{punctuation|.}5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    {builtin|type} U {operator|=} A of {builtin|int} {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{builtin|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
