{operator|//} {function|kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {operator|#}{keyword|if} DEBUG
    {operator|#}endif
    let rec {function|boil} {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} {function|async} {punctuation|\{}
        let! x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}! x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1.}5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|::} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
