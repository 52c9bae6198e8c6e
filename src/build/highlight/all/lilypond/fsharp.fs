// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}{punctuation|<}Struct; AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{punctuation|>}{punctuation|]}
type Kettle{punctuation|<}{punctuation|'}T{punctuation|>} {operator|=} {punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}
module Tea {operator|=}
    open System
    {embedded-scheme|{punctuation|#}{scheme language-scheme|if}} DEBUG
    {embedded-scheme|{punctuation|#}{scheme language-scheme|endif}}
    let rec boil {punctuation|(}n: int{punctuation|)} {operator|=} async {punctuation|\{}
        let{punctuation|!} x {operator|=} work{punctuation|(}{punctuation|)} in return{punctuation|!} x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc{keyword|{punctuation|\\}n}{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} {operator|\|}{punctuation|>} List{punctuation|.}map {punctuation|(}fun x -{punctuation|>} x {operator|<<}{punctuation|<} {number|2}{punctuation|)} :: {punctuation|[}{punctuation|]}
    let c {operator|=} 'a{punctuation|'}
