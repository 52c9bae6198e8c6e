{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
[{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}]
{keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} \{ Litres{punctuation|:} float{punctuation|;} mutable {keyword|Name}{punctuation|:} {keyword|string} \}
module Tea {operator|=}
    {keyword|open} {keyword|System}
    #{keyword|if} {function|DEBUG}
    #endif
    {function|let} rec boil {punctuation|(}n{punctuation|:} {function|int}{punctuation|)} {operator|=} async \{
        {function|let}{comment|! x = work() in return! x}
        {keyword|for} i {function|in} {number|0} .. {number|2} .. {number|10} {keyword|do} printfn {string|"%d %s"} i $"{function|at} \{n {operator|+} {number|1}\}"
    \}
    {function|let} s {operator|=} {string|"""triple "}q{string|" """} {operator|+} @"raw\\{string|" + "}esc\\n"
    {function|let} f x {operator|=} match x {function|with} \| Some y {function|when} y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5e3}m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {keyword|type} U {operator|=} A {function|of} {function|int} \| B
    {function|let} r {operator|=} [{number|1}{punctuation|;} {number|2}] \|{operator|>} List.map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} []
    {function|let} c {operator|=} 'a'
