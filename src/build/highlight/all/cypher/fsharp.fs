{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}{keyword|All}{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n{operator|:} {class-name|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}! x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} {keyword|match} x {keyword|with} {operator|\|} Some y {keyword|when} y {operator|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1}{punctuation|.}5e3m {operator|\|} _ {operator|->} failwith {string|"no"}
    type U {operator|=} A {keyword|of} int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
