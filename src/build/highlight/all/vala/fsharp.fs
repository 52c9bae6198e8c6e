{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
{keyword|namespace} Kitchen
{punctuation|[}{operator|<}{keyword|Struct}{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'{constant|T}{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {keyword|float}{punctuation|;} mutable Name{punctuation|:} {keyword|string} {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} {constant|DEBUG}
    #endif
    let rec {function|boil} {punctuation|(}n{punctuation|:} {keyword|int}{punctuation|)} {operator|=} {keyword|async} {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {raw-string string|"""triple "q" """} {operator|+} {template-string|{string|@"raw\\"}} {operator|+} {string|"esc\\n"}
    let f x {operator|=} match x with {operator|\|} {class-name|Some} y when y {operator|>} {number|0}xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1.5e3}m {operator|\|} {constant|_} {operator|->} failwith {string|"no"}
    type {constant|U} {operator|=} {class-name|A} of {keyword|int} {operator|\|} {class-name|B}
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
