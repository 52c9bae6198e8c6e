{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{builtin-type keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {class-name|float}{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n{punctuation|:} {class-name|int}{punctuation|)} {operator|=} {keyword|async} {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in {keyword|return}{operator|!} x
        {keyword|for} i in {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}"triple {string|"q"} {string|""}" {operator|+} @"raw\\" {operator|+} {string|"esc\\n"}
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1.}5e3m {operator|\|} _ {operator|->} failwith {string|"no"}
    {builtin-type keyword|type} U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {char|'a'}
