{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} {keyword|block} {operator|*}{punctuation|)}
namespace Kitchen
[{operator|<}Struct; AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}{keyword|All}{punctuation|)}{operator|>}]
{keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} \{ Litres{punctuation|:} float; mutable Name{punctuation|:} {keyword|string} \}
module Tea {operator|=}
    {keyword|open} System
    #{keyword|if} DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async \{
        let! x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}! x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s {operator|=} {string|"""triple "}q{string|" """} {operator|+} @{string|"raw\\"} {operator|+} {string|"esc\\n"}
    let f x {operator|=} match x {keyword|with} \| Some y {keyword|when} y {operator|>} 0xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {keyword|type} U {operator|=} A {keyword|of} int \| B
    let r {operator|=} [{number|1}; {number|2}] \|{operator|>} {keyword|List}{punctuation|.}map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} []
    let c {operator|=} {string|'a'}
