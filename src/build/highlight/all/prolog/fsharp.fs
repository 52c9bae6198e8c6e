{operator|//} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{operator|;} AttributeUsage{punctuation|(}AttributeTargets{operator|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{operator|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in return{operator|!} x
        for i in {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i {operator|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|"""triple "}q{string|" """} {operator|+} {operator|@}{string|"raw\\" + "}esc{operator|\\}n"
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} {number|0}xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1.5}e3m {operator|\|} _ {operator|->} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{operator|;} {number|2}{punctuation|]} {operator|\|>} List{operator|.}map {punctuation|(}fun x {operator|->} x {operator|<<<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
