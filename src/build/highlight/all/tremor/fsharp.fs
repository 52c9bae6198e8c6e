{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    {keyword|let} rec {function|boil} {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in return{operator|!} x
        {keyword|for} i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {interpolated-string|{string|"%d %s"}} i ${interpolated-string|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    {keyword|let} s {operator|=} {interpolated-string|{string|"""triple "q" """}} {operator|+} @{interpolated-string|{string|"raw\\" + "}}esc\\n"
    {keyword|let} f x {operator|=} {keyword|match} x {keyword|with} {operator|\|} Some y {keyword|when} y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m {operator|\|} _ {operator|-}{operator|>} failwith {interpolated-string|{string|"no"}}
    type U {operator|=} A {keyword|of} int {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} 'a'
