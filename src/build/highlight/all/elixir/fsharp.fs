{operator|/}{operator|/} {function|kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {module class-name|Kitchen}
{punctuation|[}{operator|<}{module class-name|Struct}; {module class-name|AttributeUsage}{punctuation|(}{module class-name|AttributeTargets}{punctuation|.}{module class-name|All}{punctuation|)}{operator|>}{punctuation|]}
type {module class-name|Kettle}<'{module class-name|T}> {operator|=} {punctuation|\{} {module class-name|Litres}: float; mutable {module class-name|Name}: string {punctuation|\}}
module {module class-name|Tea} {operator|=}
    open {module class-name|System}
    {comment|#if DEBUG}
    {comment|#endif}
    let rec {function|boil} {punctuation|(}{attr-name|n:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} {function|work}{punctuation|(}{punctuation|)} {operator|in} return! x
        {keyword|for} i {operator|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|"""triple "q" """} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} {module class-name|Some} y {keyword|when} y {operator|>} 0xFFuy {operator|->} y {operator|\|} {module class-name|None} {operator|->} {number|1}{punctuation|.}5e3m {operator|\|} _ {operator|->} failwith {string|"no"}
    type {module class-name|U} {operator|=} {module class-name|A} of int {operator|\|} {module class-name|B}
    let r {operator|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} {operator|\|>} {module class-name|List}{punctuation|.}{function|map} {punctuation|(}fun x {operator|->} x {punctuation|<<}< {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
