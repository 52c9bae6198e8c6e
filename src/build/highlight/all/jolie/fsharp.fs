{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {builtin|float}{punctuation|;} mutable Name{punctuation|:} {builtin|string} {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n{punctuation|:} {builtin|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {class-name|return}{operator|!} x
        {keyword|for} i {keyword|in} {class-name|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}"triple {string|"q"} {string|""}" {operator|+} {operator|@}{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    {keyword|type} U {operator|=} A of {builtin|int} {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
