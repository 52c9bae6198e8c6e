{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {procedure-name function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {directive property|#if} DEBUG
    {directive property|#endif}
    let rec {procedure-name function|boil} {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {procedure-name function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i {constant-parameter-sign important|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {punctuation|@}{string|"raw{symbol|\\"} + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y {keyword|when} y {operator|>} 0xFFuy {arrow punctuation|->} y {operator|\|} None {arrow punctuation|->} {number|1}{punctuation|.}5e3m {operator|\|} {discard keyword|_} {arrow punctuation|->} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|>} List{punctuation|.}{keyword|map} {punctuation|(}fun x {arrow punctuation|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {char|'a'}
