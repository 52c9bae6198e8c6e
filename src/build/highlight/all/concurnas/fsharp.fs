{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {keyword|float}{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    {keyword|open} System
    #{keyword|if} DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} {keyword|int}{punctuation|)} {operator|=} {keyword|async} {punctuation|\{}
        let{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string-literal|{string|"%d %s"}} i ${string-literal|{string|"at }{interpolation|{punctuation|\{}n {operator|+} {number|1}{punctuation|\}}}{string|"}}
    {punctuation|\}}
    let s {operator|=} {string-literal|{string|""}}{string-literal|{string|"triple "}}q" {string-literal|{string|""}}{string-literal|{string|" + @"}}raw\\{string-literal|{string|" + "}}esc\\n"
    let f x {operator|=} {keyword|match} x {keyword|with} \| Some y when y {operator|>} {number|0}xFFuy {operator|->} y \| None {operator|->} {number|1.5e3}m \| _ {operator|->} failwith {string-literal|{string|"no"}}
    type U {operator|=} A {keyword|of} {keyword|int} \| B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string-literal|{string|'a'}}
