{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    {keyword|open} System
    #{keyword|if} DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string-literal singleline|{string|"%d %s"}} i ${string-literal singleline|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    let s {operator|=} {string-literal multiline|{string|"""triple "q" """}} {operator|+} @{string-literal singleline|{string|"raw\\" + "}}esc\\n"
    let f x {operator|=} match x with \| Some y {keyword|when} y {operator|>} 0xFFuy {operator|->} y \| None {operator|->} {number|1}{punctuation|.}5e3m \| _ {operator|->} failwith {string-literal singleline|{string|"no"}}
    type U {operator|=} A of int \| B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}{function|map} {punctuation|(}{keyword|fun} x {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    let c {operator|=} {char|'a'}
