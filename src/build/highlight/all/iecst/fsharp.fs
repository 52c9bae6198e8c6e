{comment|// kettle}
{comment|(* block *)}
{keyword|namespace} Kitchen
{punctuation|[}{operator|<}{keyword|Struct}{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} {comment|\{ Litres: float; mutable Name: string \}}
module Tea {operator|=}
    open System
    {operator|#}if DEBUG
    {operator|#}endif
    let rec {function|boil} {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {comment|\{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}}"
    \}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with \| Some y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5e3}m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {keyword|type} U {operator|=} A of int \| B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
