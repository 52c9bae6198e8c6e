{comment|// kettle}
{comment|(* block *)}
{keyword|namespace} Kitchen
{annotation|{punctuation|[<}{annotation-content|Struct{punctuation|;} }{class-name|AttributeUsage}{annotation-content|{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}}{punctuation|>]}}
{keyword|type} {class-name|Kettle}{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {class-name|float}{punctuation|;} {keyword|mutable} Name{punctuation|:} {class-name|string} {punctuation|\}}
{keyword|module} Tea {operator|=}
    {keyword|open} System
    {preprocessor property|#{directive keyword|if} DEBUG}
    {preprocessor property|#{directive keyword|endif}}
    {keyword|let} {keyword|rec} boil {punctuation|(}n{punctuation|:} {class-name|int}{punctuation|)} {operator|=} {computation-expression keyword|async} {punctuation|\{}
        {keyword|let!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|"""triple "q" """} {operator|+} {string|@"raw\\"} {operator|+} {string|"esc\\n"}
    {keyword|let} f x {operator|=} {keyword|match} x {keyword|with} {operator|\|} Some y {keyword|when} y {operator|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1.}5e3m {operator|\|} _ {operator|->} failwith {string|"no"}
    {keyword|type} {class-name|U} {operator|=} A {keyword|of} {class-name|int} {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|>} List{punctuation|.}map {punctuation|(}{keyword|fun} x {operator|->} x {operator|<<<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {char|'a'}
