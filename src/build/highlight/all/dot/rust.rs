{comment|//! Crate of tea.}
{node|use} {node|std}{operator|:}{operator|:}{punctuation|\{}{node|collections}{operator|:}{operator|:}{node|HashMap}{punctuation|,} {node|fmt}{operator|:}{operator|:}{punctuation|\{}{node|self}{punctuation|,} {node|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
{node|pub} {node|struct} {node|Kettle}<'{node|a}{punctuation|,} {node|T}{operator|:} {node|Display} + '{node|static}> {node|where} {node|T}{operator|:} {node|Copy} {punctuation|\{}
    {node|pub} {node|litres}{operator|:} {node|f64}{punctuation|,}
    {node|name}{operator|:} &'{node|a} {node|str}{punctuation|,}
    {node|items}{operator|:} {punctuation|[}{node|T}{punctuation|;} {node|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{node|macro_rules}! {node|cup} {punctuation|\{} (${node|x}{operator|:}{node|expr}{punctuation|,} $(${node|rest}{operator|:}{node|tt})*) {operator|=}> {punctuation|\{} ${node|x} + {node|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

{node|impl}<'{node|a}{punctuation|,} {node|T}> {node|fmt}{operator|:}{operator|:}{node|Display} {node|for} {node|Kettle}<'{node|a}{punctuation|,} {node|T}> {punctuation|\{}
    {comment|/// Writes it.}
    {node|fn} {node|fmt}(&{node|self}{punctuation|,} {node|f}{operator|:} &{node|mut} {node|fmt}{operator|:}{operator|:}{node|Formatter}<'{node|_}>) {operator|->} {node|fmt}{operator|:}{operator|:}{node|Result} {punctuation|\{}
        {node|write}!({node|f}{punctuation|,} {node|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {node|self}.litres{punctuation|,} {attr-name|name} {operator|=} {attr-value|r}#{node|"raw "}x"{node|"#)
    \}
\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"}bytes\\x00"{punctuation|;} {node|let} {attr-name|e} {operator|=} '\\u{punctuation|\{}{node|1}F600{punctuation|\}}'{punctuation|;}
    '{node|outer}{operator|:} {node|loop} {punctuation|\{}
        {node|match} {node|n} {punctuation|\{} {node|0} \| {attr-name|1} {operator|=}> {node|break} '{node|outer}{punctuation|,} {node|2.}.{operator|=}{attr-value|9} {node|if} {node|n} % {attr-name|2} {operator|=}{operator|=} {attr-value|0} {operator|=}> {node|continue}{punctuation|,} {node|x} @ {node|10.}. {operator|=}> {punctuation|\{} {node|map}.insert({node|"k"}{punctuation|,} {node|vec}!{punctuation|[}{node|x} {node|as} {node|u8}{punctuation|;} {node|3}{punctuation|]}){punctuation|;} {punctuation|\}} {attr-name|_} {operator|=}> {node|unreachable}!() {punctuation|\}}
    {punctuation|\}}
    {node|let} {attr-name|sum} {operator|=} ({node|0.}.n).filter(\|&{node|i}\| {node|i} !{operator|=} {attr-value|0}xFF_u32).map(\|{node|i}\| {node|i}.pow({node|2})).sum{operator|:}{operator|:}{node|<{markup language-markup language-html language-xml|u32}>}(){punctuation|;}
    {node|Ok}({node|i64}{operator|:}{operator|:}{node|from}({node|sum}) + {node|1}_000i64 - {node|2.5}e3 {node|as} {node|i64})? {comment|/* nested /* comment */} */
{punctuation|\}}
