// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
[<Struct; AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}]
type Kettle<'T{operator|>} {punctuation|=} \{ Litres: float; mutable {header-statement bold|Name}: string \}
module Tea {punctuation|=}
    open System
    #{rule-keyword keyword|if} DEBUG
    #endif
    let rec boil {punctuation|(}n: int{punctuation|)} {punctuation|=} async \{
        let! x {punctuation|=} work{punctuation|(}{punctuation|)} in {rule-keyword keyword|return}! x
        for i in {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i {operator|$}{string|"at \{n + 1\}"}
    \}
    let s {punctuation|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\"} {operator|+} {string|"esc\\n"}
    let f x {punctuation|=} {structural-keyword keyword|match} x with \| Some y when y {operator|>} 0xFFuy -{operator|>} y \| None -{operator|>} {number|1}.5e3m \| _ -{operator|>} failwith {string|"no"}
    type U {punctuation|=} A of int \| B
    let r {punctuation|=} [{number|1}; {number|2}] \|{operator|>} List.map {punctuation|(}fun x -{operator|>} x <<< {number|2}{punctuation|)} :: []
    let {comment|c = 'a'}
