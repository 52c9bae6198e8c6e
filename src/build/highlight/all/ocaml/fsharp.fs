{operator|//} kettle
{comment|(* block *)}
namespace Kitchen
{operator-like-punctuation punctuation|[<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator-like-punctuation punctuation|>]}
{keyword|type} Kettle{operator|<}{type-variable function|'T}{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} {keyword|mutable} Name{punctuation|:} string {punctuation|\}}
{keyword|module} Tea {operator|=}
    {keyword|open} System
    {directive property|#if} DEBUG
    {directive property|#endif}
    {keyword|let} {keyword|rec} boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} return{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i {operator|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {operator|@}{string|"raw\\" + "}esc\\n"
    {keyword|let} f x {operator|=} {keyword|match} x {keyword|with} {operator|\|} Some y {keyword|when} y {operator|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1}{punctuation|.}5e3m {operator|\|} {punctuation|_} {operator|->} failwith {string|"no"}
    {keyword|type} U {operator|=} A {keyword|of} int {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|>} List{punctuation|.}map {punctuation|(}{keyword|fun} x {operator|->} x {operator|<<<} {number|2}{punctuation|)} {punctuation|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {char|'a'}
