{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
[{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}{keyword|All}{punctuation|)}{operator|>}]
type Kettle{operator|<}'T{operator|>} {operator|=} \{ Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string \}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #{keyword|endif}
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async \{
        {keyword|let}! x {operator|=} {function|work}{punctuation|(}{punctuation|)} in {keyword|return}! x
        {keyword|for} i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    {keyword|let} f x {operator|=} match x with \| Some y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5e3}m \| _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int \| B
    {keyword|let} r {operator|=} [{number|1}{punctuation|;} {number|2}] \|{operator|>} {keyword|List}{punctuation|.}map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} []
    {keyword|let} c {operator|=} {string|'a'}
