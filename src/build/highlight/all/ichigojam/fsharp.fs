{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}{comment|'T> = \{ Litres: float; mutable Name: string \}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    {number|#e}ndif
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async \{
        {keyword|let}{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {function|in} {keyword|return}{operator|!} x
        {keyword|for} i {function|in} {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i $"at \{n {operator|+} {number|1}\}"
    \}
    {keyword|let} s {operator|=} {string|"""triple "}q{string|" """} {operator|+} {label|@"raw\\}{string|" + "}esc\\n"
    {keyword|let} f x {operator|=} match x with {operator|\|} Some y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1.5e3}m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} {keyword|List}.map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {comment|'a'}
