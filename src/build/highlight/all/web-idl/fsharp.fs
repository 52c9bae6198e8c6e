{comment|// kettle}
{punctuation|(}* block *{punctuation|)}
{keyword|namespace} {namespace|Kitchen}
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} {class-name|float}{punctuation|;} mutable Name{operator|:} {class-name|string} {punctuation|\}}
{class-name|module} Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let {class-name|rec} boil {punctuation|(}n{operator|:} {class-name|int}{punctuation|)} {operator|=} {keyword|async} {punctuation|\{}
        let! x {operator|=} work{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {class-name|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\"} + {string|"esc\\n"}
    let {class-name|f} x {operator|=} match x with \| Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {class-name|type} U {operator|=} A of int \| B
    {class-name|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    {class-name|let} c {operator|=} 'a'
