{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {class-name|Kitchen}
{punctuation|[}{operator|<}{class-name|Struct}{punctuation|;} {class-name|AttributeUsage}{punctuation|(}{class-name|AttributeTargets{punctuation|.}All}{punctuation|)}{operator|>}{punctuation|]}
type {class-name|Kettle}{operator|<}'{class-name|T}{operator|>} {operator|=} {punctuation|\{} {class-name|Litres}{operator|:} {keyword|float}{punctuation|;} mutable {class-name|Name}{operator|:} string {punctuation|\}}
{keyword|module} {class-name|Tea} {operator|=}
    {keyword|open} {class-name|System}
    #{keyword|if} {constant|DEBUG}
    #endif
    let rec boil {punctuation|(}n{operator|:} {keyword|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in {keyword|return}{operator|!} x
        {keyword|for} i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}"triple {string|"q"} {string|""}" {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x {keyword|with} {operator|\|} {class-name|Some} y when y {operator|>} {number|0}xFFuy {operator|->} y {operator|\|} {class-name|None} {operator|->} {number|1.5e3}m {operator|\|} _ {operator|->} failwith {string|"no"}
    type {class-name|U} {operator|=} {class-name|A} of {keyword|int} {operator|\|} {class-name|B}
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} {class-name|List}{punctuation|.}map {punctuation|(}fun x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    let c {operator|=} {char|'a'}
