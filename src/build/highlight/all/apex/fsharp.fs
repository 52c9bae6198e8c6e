{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} {keyword|float}{punctuation|;} {class-name|mutable} Name{operator|:} {keyword|string} {punctuation|\}}
{class-name|module} Tea {operator|=}
    open {keyword|System}
    #{keyword|if} DEBUG
    #endif
    let {class-name|rec} {function|boil} {punctuation|(}n{operator|:} {keyword|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {class-name|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let {class-name|f} x {operator|=} match x with {operator|\|} Some y {keyword|when} y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    {class-name|type} U {operator|=} A {keyword|of} {keyword|int} {operator|\|} B
    {class-name|let} r {operator|=} {sql language-sql|{punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]}} {operator|\|}{operator|>} {keyword|List}{punctuation|.}{keyword|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {operator|:}{operator|:} {sql language-sql|{punctuation|[}{punctuation|]}}
    {class-name|let} c {operator|=} {string|'a'}
