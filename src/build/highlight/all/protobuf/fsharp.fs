{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {builtin|float}{punctuation|;} mutable Name{punctuation|:} {builtin|string} {punctuation|\}}
{positional-class-name class-name|module} Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in return{operator|!} x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {positional-class-name class-name|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let {positional-class-name class-name|f} x {operator|=} match x with {operator|\|} Some y when y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1.5e3}m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    {positional-class-name class-name|type} U {operator|=} A of int {operator|\|} B
    {positional-class-name class-name|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {positional-class-name class-name|let} c {operator|=} {string|'a'}
