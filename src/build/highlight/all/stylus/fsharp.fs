{comment|// kettle}
{punctuation|(}* block *{punctuation|)}
{property-declaration|{property|namespace} Kitchen}
{punctuation|[}<Struct{punctuation|;} {func|{function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}}
{selector|type Kettle<'T> = {punctuation|\{}} {property-declaration|{property|Litres}{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}}
{selector|module Tea =}
    {property-declaration|{property|open} System}
    #if DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} = async {punctuation|\{}
        let! x = {func|{function|work}{punctuation|(}{punctuation|)} {operator|in} return{operator|!} x}
        {statement|{keyword|for} i {operator|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}}
    {punctuation|\}}
    {property-declaration|{property|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"}
    {property-declaration|{property|let} f x {operator|=} match x with \| Some y when y {operator|>} {number|0}{unit|x}FFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1.5}{unit|e}{number|3}{unit|m} \| _ {operator|-}{operator|>} failwith {string|"no"}}
    {property-declaration|{property|type} U {operator|=} A of int \| B}
    {property-declaration|{property|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List.map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}}
    {property-declaration|{property|let} c {operator|=} {string|'a'}}
