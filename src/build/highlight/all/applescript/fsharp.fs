{operator|/}{operator|/} kettle
{comment|(* block *)}
namespace Kitchen
[{operator|<}Struct; AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}]
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float; mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}! x
        {keyword|for} i {keyword|in} {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x {keyword|with} \| Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.}5e3m \| _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A {keyword|of} int \| B
    let r {operator|=} [{number|1}; {number|2}] \|{operator|>} List.map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} []
    let c {operator|=} 'a'
