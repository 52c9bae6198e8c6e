{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {type class-name|Kitchen}
{punctuation|[}{operator|<}{type class-name|Struct}{punctuation|;} {function|AttributeUsage}{punctuation|(}{type class-name|AttributeTargets}{punctuation|.}{type class-name|All}{punctuation|)}{operator|>}{punctuation|]}
type {type class-name|Kettle}{operator|<}'{type class-name|T}{operator|>} {operator|=} {punctuation|\{} {type class-name|Litres}{punctuation|:} {type class-name|float}{punctuation|;} mutable {type class-name|Name}{punctuation|:} string {punctuation|\}}
module {type class-name|Tea} {operator|=}
    open {type class-name|System}
    #{keyword|if} {constant|DEBUG}
    #endif
    let rec {function|boil} {punctuation|(}n{punctuation|:} {type class-name|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in {keyword|return}{operator|!} x
        {keyword|for} i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} {type class-name|Some} y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y {operator|\|} {type class-name|None} {operator|-}{operator|>} {number|1.5e3}m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type {type class-name|U} {operator|=} {type class-name|A} of {type class-name|int} {operator|\|} {type class-name|B}
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} {type class-name|List}{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
