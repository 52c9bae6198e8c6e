{operator|/}{operator|/} {function|kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} \{ Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string \}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async \{
        let! x {operator|=} {function|work}{punctuation|(}{punctuation|)} in {keyword|return}! x
        {keyword|for} i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s {operator|=} {string|"""triple "}q{string|" """} {operator|+} {operator|@}{string|"raw\\"} {operator|+} {string|"esc\\n"}
    let f x {operator|=} match x with {operator|\|} Some y {keyword|when} y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A {keyword|of} {class-name|int} {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
