{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}{builtin|Struct}{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} Kettle{operator|<}'{constant|T}{operator|>} {operator|=} {punctuation|\{} {symbol|Litres}{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
{keyword|module} {class-name|Tea} {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}{symbol|n}{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} in {keyword|return}{operator|!} x
        {keyword|for} i in {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string-literal|{string|"%d %s"}} i ${string-literal|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    let s {operator|=} {string-literal|{string|""}}{string-literal|{string|"triple "}}q{string-literal|{string|" "}}{string-literal|{string|""}} {operator|+} @{string-literal|{string|"raw\\" + "}}esc{punctuation|\\}n"
    let f x {operator|=} match x {keyword|with} {operator|\|} Some y {keyword|when} y {operator|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1}{punctuation|.}5e3m {operator|\|} _ {operator|->} failwith {string-literal|{string|"no"}}
    {keyword|type} {constant|U} {operator|=} {constant|A} {keyword|of} int {operator|\|} {constant|B}
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}{keyword|fun} x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {double-colon punctuation|::} {punctuation|[}{punctuation|]}
    let c {operator|=} {char|'a'}
