// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}<Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}>{punctuation|]}
type Kettle{url|{punctuation|<}'T{punctuation|>}} {keyword|=} {punctuation|\{} {function|{prefix|Litres{punctuation|:}}} float{punctuation|;} mutable {function|{prefix|Name{punctuation|:}}} string {punctuation|\}}
module Tea {keyword|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}{function|{prefix|n{punctuation|:}}} int{punctuation|)} {keyword|=} async {punctuation|\{}
        let! x {keyword|=} work{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {keyword|=} {multiline-string string|"""triple "q" """} + @{string|"raw\\" + "}esc\\n"
    let f x {keyword|=} match x with \| Some y when y > {number|0}xFFuy -> y \| None -> {number|1.5e3}m \| _ -> failwith {string|"no"}
    type U {keyword|=} A of int \| B
    let r {keyword|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|> List{punctuation|.}map {punctuation|(}fun x -> x <<< {number|2}{punctuation|)} {function|{prefix|{punctuation|:}}{local-name|:}} {punctuation|[}{punctuation|]}
    let c {keyword|=} {string|'a'}
