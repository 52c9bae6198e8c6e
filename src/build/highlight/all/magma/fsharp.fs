{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{punctuation|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{punctuation|>}{punctuation|]}
type {generator class-name|Kettle}{punctuation|<}'T{punctuation|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {operator|#}{keyword|if} DEBUG
    {operator|#}endif
    let rec {function|boil} {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}"triple {string|"q"} {string|""}" {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y {keyword|when} y {punctuation|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} 1{punctuation|.}5e3m {operator|\|} {keyword|_} {operator|->} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{punctuation|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|->} {generator class-name|x} {punctuation|<}{punctuation|<}{punctuation|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
