{operator|//} {function|kettle}
{punctuation|(}{operator|*} {keyword|block} {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct; {function|AttributeUsage}{punctuation|(}AttributeTargets{operator|.}All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{operator|:} float; mutable Name{operator|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    {keyword|let} rec {function|boil} {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {operator|in} {keyword|return}{operator|!} x
        {keyword|for} i {operator|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i {operator|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|"""triple "q" """} {operator|+} {operator|@}{string|"raw\\" + "}esc{operator|\\}{string|n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    {keyword|type} U {operator|=} A {operator|of} int {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} {operator|\|>} List{operator|.}{function|map} {punctuation|(}fun x {operator|->} x {operator|<<<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {char|'a'}
