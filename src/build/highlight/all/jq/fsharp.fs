{operator|//} {c-style-function function|kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {c-style-function function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} {property-literal property|Litres}{punctuation|:} float{punctuation|;} mutable {property-literal property|Name}{punctuation|:} string {punctuation|\}}
{keyword|module} Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec {c-style-function function|boil} {punctuation|(}{property-literal property|n}{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} {c-style-function function|work}{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}"triple {string|"q"} {string|""}" {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with {operator pipe|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator pipe|\|} None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m {operator pipe|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int {operator pipe|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator pipe|\|}{operator|>} List{dot important|.}{c-style-function function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|::} {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
