{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {keyword|float}{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} {keyword|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {interpolation-string|{string|"%d %s"}} i {punctuation|$}{interpolation-string|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    let s {operator|=} {interpolation-string|{string|"""triple "q" """}} {operator|+} @{interpolation-string|{string|"raw\\" + "}}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1}{punctuation|.}5e3m {operator|\|} {number|_} {operator|->} failwith {interpolation-string|{string|"no"}}
    type U {operator|=} A of {keyword|int} {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
