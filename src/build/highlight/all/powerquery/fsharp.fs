{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres: float{punctuation|;} mutable Name: string {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    {keyword|let} rec {function|boil} {punctuation|(}n: int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}! x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} return! x
        for i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|"""triple "}q{string|" """} {operator|+} {operator|@}{string|"raw\\"} {operator|+} {string|"esc\\n"}
    {keyword|let} f x {operator|=} match x with \| Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1}.5e3m \| _ {operator|-}{operator|>} failwith {string|"no"}
    {keyword|type} U {operator|=} A of int \| B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} {function|List.map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} :: {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} 'a'
