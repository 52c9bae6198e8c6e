{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} {class-name|string} {punctuation|\}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    {keyword|let} rec {function|boil} {punctuation|(}n{punctuation|:} {class-name|int}{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} return{operator|!} x
        for i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {string|@"raw\\"} {operator|+} {string|"esc\\n"}
    {keyword|let} f x {operator|=} match x {keyword|with} {operator|\|} {verb keyword|Some} y when y {operator|>} {number|0xFF}uy {operator|-}{operator|>} y {operator|\|} {verb keyword|None} {operator|-}{operator|>} {number|1.5e3m} {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A {keyword|of} {class-name|int} {operator|\|} {verb keyword|B}
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{command keyword|.map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {string|'a'}
