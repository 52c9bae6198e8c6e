{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {class-name|Kitchen}
{punctuation|[}{operator|<}{class-name|Struct}{punctuation|;} {class-name|AttributeUsage}{punctuation|(}{class-name|AttributeTargets.All}{punctuation|)}{operator|>}{punctuation|]}
type {class-name|Kettle}{operator|<}'{class-name|T}{operator|>} {operator|=} {punctuation|\{} {class-name|Litres}{punctuation|:} float{punctuation|;} mutable {class-name|Name}{punctuation|:} string {punctuation|\}}
module {class-name|Tea} {operator|=}
    open {class-name|System}
    #{keyword|if} DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} {keyword|async} {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string-literal|{string|"%d %s"}} i ${string-literal|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    let s {operator|=} {string-literal|{string|"""triple "q" """}} {operator|+} @{string-literal|{string|"raw\\" + "}}esc\\n"
    let f x {operator|=} match x {keyword|with} {operator|\|} {class-name|Some} y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y {operator|\|} {class-name|None} {operator|-}{operator|>} {number|1.5e3}m {operator|\|} _ {operator|-}{operator|>} failwith {string-literal|{string|"no"}}
    type {class-name|U} {operator|=} {class-name|A} of int {operator|\|} {class-name|B}
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} {class-name|List}{punctuation|.}map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string-literal|{string|'a'}}
