{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}{builtin|Struct}{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'{constant|T}{operator|>} {operator|=} {punctuation|\{} {symbol|Litres}{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
{keyword|module} {class-name|Tea} {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}{symbol|n}{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string-literal|{string|"%d %s"}} i ${string-literal|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    let s {operator|=} {string-literal|{string|""}}{string-literal|{string|"triple "}}q{string-literal|{string|" "}}{string-literal|{string|""}} {operator|+} @{string-literal|{string|"raw\\" + "}}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y {keyword|when} y {operator|>} {number|0}xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1.5e3}m {operator|\|} _ {operator|-}{operator|>} failwith {string-literal|{string|"no"}}
    type {constant|U} {operator|=} {constant|A} of int {operator|\|} {constant|B}
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {double-colon punctuation|::} {punctuation|[}{punctuation|]}
    let c {operator|=} {string-literal|{string|'a'}}
