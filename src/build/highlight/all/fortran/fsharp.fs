{operator|//} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
[{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}]
{keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} \{ Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string \}
{keyword|module} Tea {operator|=}
    {keyword|open} System
    #{keyword|if} DEBUG
    #{keyword|endif}
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async \{
        let{comment|! x = work() in return! x}
        for i {keyword|in} {number|0} .. {number|2} .. {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s {operator|=} {string|"""triple "}q{string|" """} {operator|+} @{string|"raw\\"} {operator|+} {string|"esc\\n"}
    let f x {operator|=} match x with \| Some y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5e3}m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {keyword|type} U {operator|=} A of int \| B
    let r {operator|=} [{number|1}{punctuation|;} {number|2}] \|{operator|>} List.map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|::} []
    let c {operator|=} {string|'a'}
