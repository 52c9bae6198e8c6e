{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
[{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}]
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} in return{operator|!} x
        for i in {number|0} {location-counter important|.}{location-counter important|.} {number|2} {location-counter important|.}{location-counter important|.} {number|10} do printfn {identifier|"%d %s"} i ${identifier|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {identifier|""}{identifier|"triple "}q{identifier|" "}{identifier|""} {operator|+} @{identifier|"raw\\"} {operator|+} {identifier|"esc\\n"}
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1}.5e3m {operator|\|} _ {operator|->} failwith {identifier|"no"}
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} [{number|1}{punctuation|;} {number|2}] {operator|\|}{operator|>} List.map {punctuation|(}fun x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {operator|::} []
    let c {operator|=} 'a'
