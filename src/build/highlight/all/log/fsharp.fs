{operator|/}{operator|/} kettle
{operator|(}{operator|*} block {operator|*}{operator|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{operator|;} AttributeUsage{operator|(}AttributeTargets{punctuation|.}All{operator|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {operator|\{} Litres{operator|:} float{operator|;} mutable Name{operator|:} string {operator|\}}
module Tea {operator|=}
    open System
    {operator|#}if {level debug keyword|DEBUG}
    {operator|#}endif
    {property|let rec boil (n:} int{operator|)} {operator|=} async {operator|\{}
        let{operator|!} x {operator|=} work{operator|(}{operator|)} in return{operator|!} x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i {operator|$}{string|"at \{n + 1\}"}
    {operator|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {operator|@}{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1.5e3m} {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{operator|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {operator|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{operator|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
