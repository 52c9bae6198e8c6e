{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} Kettle{operator|<}{symbol|'T}{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    {keyword|open} System
    #{keyword|if} DEBUG
    #endif
    let rec boil {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} in {keyword|return}{operator|!} x
        {keyword|for} i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {triple-quoted-string string|"""triple "q" """} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} {keyword|match} x {keyword|with} {operator|\|} Some y when y {operator|>} {number|0xFF}uy {operator|->} y {operator|\|} None {operator|->} {number|1.5e3}m {operator|\|} _ {operator|->} failwith {string|"no"}
    {keyword|type} U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    let c {operator|=} {char|'a'}
