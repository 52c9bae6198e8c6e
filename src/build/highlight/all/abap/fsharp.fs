// kettle
{punctuation|(}* {keyword|block} *{punctuation|)}
namespace Kitchen
[<Struct; AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}{keyword|All}{punctuation|)}>]
{keyword|type} Kettle<'T> {operator|=} {token-operator punctuation|\{} Litres{punctuation|:} float; mutable {keyword|Name}{punctuation|:} string {token-operator punctuation|\}}
{keyword|module} Tea {operator|=}
    {keyword|open} System
    #if DEBUG
    #endif
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {token-operator punctuation|\{}
        {keyword|let}! {keyword|x} {operator|=} {keyword|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}! {keyword|x}
        {keyword|for} {keyword|i} {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {eol-comment comment|"%d %s" i $"at \{n + 1\}"}
    {token-operator punctuation|\}}
    {keyword|let} s {operator|=} {eol-comment comment|"""triple "q" """ + @"raw\\" + "esc\\n"}
    {keyword|let} f {keyword|x} {operator|=} {keyword|match} {keyword|x} {keyword|with} {token-operator punctuation|\|}{string-template string| Some y when y > 0xFFuy -> y }{token-operator punctuation|\|}{string-template string| None -> 1.5e3m }{token-operator punctuation|\|} _ -> failwith {eol-comment comment|"no"}
    {keyword|type} U {operator|=} A {keyword|of} int {token-operator punctuation|\|} B
    {keyword|let} r {operator|=} [{number|1}; {number|2}] {token-operator punctuation|\|}> {keyword|List}{punctuation|.}map {punctuation|(}fun {keyword|x} -> {keyword|x} <<< {number|2}{punctuation|)} {punctuation|:}{punctuation|:} []
    {keyword|let} {keyword|c} {operator|=} {string|'a'}
