{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} {class-name|Kettle}{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} {builtin|string} {punctuation|\}}
{keyword|module} Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} {builtin|int}{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string quoted-string|"%d %s"} i ${string quoted-string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string quoted-string|""}{string quoted-string|"triple "}q{string quoted-string|" "}{string quoted-string|""} {operator|+} @{string quoted-string|"raw\\" + "}esc\\n"
    let f x {operator|=} {keyword|match} x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string quoted-string|"no"}
    {keyword|type} {class-name|U} {operator|=} A of {builtin|int} {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string quoted-string|'a'}
