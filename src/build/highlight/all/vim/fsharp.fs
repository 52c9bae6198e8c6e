{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{operator|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    {keyword|open} System
    #{keyword|if} DEBUG
    #{keyword|endif}
    {keyword|let} {keyword|rec} boil {punctuation|(}{keyword|n}{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} {keyword|x} {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} {keyword|x}
        {keyword|for} i {keyword|in} {number|0} {operator|.}{operator|.} {number|2} {operator|.}{operator|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}{keyword|q}{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\{keyword|n}{comment|"}
    {keyword|let} {keyword|f} {keyword|x} {operator|=} {keyword|match} {keyword|x} with \| Some {keyword|y} when {keyword|y} {operator|>} 0xFFuy {operator|-}{operator|>} {keyword|y} \| None {operator|-}{operator|>} {number|1}{operator|.}5e3m \| _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int \| B
    {keyword|let} {keyword|r} {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{operator|.}map {punctuation|(}{keyword|fun} {keyword|x} {operator|-}{operator|>} {keyword|x} {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {keyword|let} {keyword|c} {operator|=} {string|'a'}
