{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} {keyword|block} {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}{keyword|All}{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    {keyword|open} System
    #{keyword|if} DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}! x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x {keyword|with} \| Some y {keyword|when} y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5e3}m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {keyword|type} U {operator|=} A {keyword|of} int \| B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}{keyword|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
