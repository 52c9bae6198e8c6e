{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} return{operator|!} x
        {keyword|for} i {keyword|in} {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i {operator|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {operator|@}{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} {number|0xFF}uy {operator|->} y {operator|\|} None {operator|->} {number|1.5e3}m {operator|\|} _ {operator|->} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List.map {punctuation|(}fun x {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
