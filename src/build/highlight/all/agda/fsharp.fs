// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
[<Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}>]
type Kettle<'T> {operator|=} {punctuation|\{} {function|Litres}{operator|:} float{punctuation|;} {function|mutable Name}{operator|:} string {punctuation|\}}
{keyword|module} Tea {operator|=}
    {keyword|open} System
    #if DEBUG
    #endif
    {keyword|let} rec boil {punctuation|(}{function|n}{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}! x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} return! x
        for i {keyword|in} 0 {punctuation|.}{punctuation|.} 2 {punctuation|.}{punctuation|.} 10 do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} + {punctuation|@}{string|"raw\\" + "}esc\\n"
    {keyword|let} f x {operator|=} match x {keyword|with} {operator|\|} Some y when y > 0xFFuy {operator|->} y {operator|\|} None {operator|->} 1{punctuation|.}5e3m {operator|\|} {operator|_} {operator|->} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    {keyword|let} r {operator|=} [1{punctuation|;} 2] \|> List{punctuation|.}map {punctuation|(}fun x {operator|->} x <<< 2{punctuation|)} :: []
    {keyword|let} c {operator|=} 'a'
