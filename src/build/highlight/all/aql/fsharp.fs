{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}{keyword|All}{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} {property|Litres}{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    {keyword|let} rec {function|boil} {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {range operator|..} {number|2} {range operator|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    {keyword|let} f x {operator|=} match x {keyword|with} \| Some y when y {operator|>} {number|0xFF}uy {operator|-}{operator|>} y \| {keyword|None} {operator|-}{operator|>} {number|1.5e3}m \| _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int \| B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {string|'a'}
