{comment|// kettle}
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}{punctuation|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{punctuation|>}{punctuation|]}
type Kettle{punctuation|<}'T{punctuation|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {keyword|float}{punctuation|;} mutable Name{punctuation|:} {keyword|string} {punctuation|\}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n{punctuation|:} {keyword|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} {function|work}{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}"triple {string|"q"} {string|""}" + @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with \| Some y when y {punctuation|>} 0xFFuy {punctuation|-}{punctuation|>} y \| None {punctuation|-}{punctuation|>} 1{punctuation|.}5e3m \| _ {punctuation|-}{punctuation|>} failwith {string|"no"}
    type U {operator|=} A of {keyword|int} \| B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{punctuation|>} List{punctuation|.}{keyword|map} {punctuation|(}fun x {punctuation|-}{punctuation|>} x {punctuation|<}{punctuation|<}{punctuation|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
