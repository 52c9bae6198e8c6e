// kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} {type property|string} {punctuation|\}}
module Tea {operator|=}
    open System
    {variable|#}{keyword|if} DEBUG
    {variable|#}endif
    {command builtin|let} rec boil {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {command builtin|let}! {variable|x} {operator|=} work{punctuation|(}{punctuation|)} {constant|in} return! {variable|x}
        {keyword|for} i {constant|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {command builtin|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {variable|@}{string|"raw\\"} {operator|+} {string|"esc\\n"}
    {command builtin|let} f {variable|x} {operator|=} match {variable|x} with \| Some {variable|y} when {variable|y} {operator|>} {number|0}xFFuy {operator|-}{operator|>} {variable|y} \| None {operator|-}{operator|>} {number|1.5}e{number|3}m \| {constant|_} {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A {keyword|of} int \| B
    {command builtin|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|> List.map {punctuation|(}fun {variable|x} {operator|-}{operator|>} {variable|x} <<< {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    {command builtin|let} c {operator|=} 'a'
