{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {class-name|Kitchen}
{punctuation|[}{operator|<}{class-name|Struct}{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}{class-name|All}{punctuation|)}{operator|>}{punctuation|]}
type {class-name|Kettle}{operator|<}'{class-name|T}{operator|>} {operator|=} {punctuation|\{} {class-name|Litres}{operator|:} float{punctuation|;} mutable {class-name|Name}{operator|:} string {punctuation|\}}
module {class-name|Tea} {operator|=}
    open {class-name|System}
    {attribute keyword|#if} {constant|DEBUG}
    {attribute keyword|#endif}
    let rec {function|boil} {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} {function|async} {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string-literal|{string|"%d %s"}} i ${string-literal|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    let s {operator|=} {triple-quoted-string string|"""triple "q" """} {operator|+} @{string-literal|{string|"raw\\" + "}}esc\\n{string-literal|{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}}no"
    type {class-name|U} {operator|=} {class-name|A} of int {operator|\|} {class-name|B}
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} {class-name|List}{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
