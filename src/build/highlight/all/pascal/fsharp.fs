{comment|// kettle}
{comment|(* block *)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} {comment|\{ Litres: float; mutable Name: string \}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    {string|#e}ndif
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {comment|\{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}}"
    \}
    let s {operator|=} """triple "q" """ {operator|+} {operator|@}"raw\\" {operator|+} "esc\\n"
    let f x {operator|=} match x {keyword|with} \| Some y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5e3}m \| _ {operator|-}{operator|>} failwith "no"
    {keyword|type} U {operator|=} A {keyword|of} int \| B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
