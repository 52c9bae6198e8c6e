// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{operator|[}<Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}>]
type Kettle<'T> {operator|=} {punctuation|\{} {field variable|Litres}{punctuation|:} float{punctuation|;} mutable {field variable|Name}{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}{field variable|n}{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} {function|work}{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with \| Some y when y > 0xFFuy {operator|->} y \| None {operator|->} 1.5e3m \| _ {operator|->} failwith {string|"no"}
    type U {operator|=} A of int \| B
    let r {operator|=} {operator|[}{number|1}{punctuation|;} {number|2}] \|> List.map {punctuation|(}fun x {operator|->} x <<< {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {operator|[}]
    let c {operator|=} {string|'a'}
