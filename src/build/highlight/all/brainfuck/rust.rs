{comment|//!} {comment|Crate} {comment|of} {comment|tea}{operator|.}
{comment|use} {comment|std::\{collections::HashMap}{operator|,} {comment|fmt::\{self}{operator|,} {comment|Display\}\};}

{comment|#}{branching important|[}{comment|derive(Debug}{operator|,} {comment|Clone}{operator|,} {comment|PartialEq)}{branching important|]}
{comment|pub} {comment|struct} {comment|Kettle}{pointer keyword|<}{comment|'a}{operator|,} {comment|T:} {comment|Display} {increment inserted|+} {comment|'static}{pointer keyword|>} {comment|where} {comment|T:} {comment|Copy} {comment|\{}
    {comment|pub} {comment|litres:} {comment|f64}{operator|,}
    {comment|name:} {comment|&'a} {comment|str}{operator|,}
    {comment|items:} {branching important|[}{comment|T;} {comment|4}{branching important|]}{operator|,}
{comment|\}}

{comment|macro_rules!} {comment|cup} {comment|\{} {comment|($x:expr}{operator|,} {comment|$($rest:tt)*)} {comment|=}{pointer keyword|>} {comment|\{} {comment|$x} {increment inserted|+} {comment|1} {comment|\};} {comment|\}}

{comment|impl}{pointer keyword|<}{comment|'a}{operator|,} {comment|T}{pointer keyword|>} {comment|fmt::Display} {comment|for} {comment|Kettle}{pointer keyword|<}{comment|'a}{operator|,} {comment|T}{pointer keyword|>} {comment|\{}
    {comment|///} {comment|Writes} {comment|it}{operator|.}
    {comment|fn} {comment|fmt(&self}{operator|,} {comment|f:} {comment|&mut} {comment|fmt::Formatter}{pointer keyword|<}{comment|'_}{pointer keyword|>}{comment|)} {decrement deleted|-}{pointer keyword|>} {comment|fmt::Result} {comment|\{}
        {comment|write!(f}{operator|,} {comment|"\{:}{pointer keyword|>}{comment|8}{operator|.}{comment|2\}} {comment|l} {comment|of} {comment|\{name\}\\n"}{operator|,} {comment|self}{operator|.}{comment|litres}{operator|,} {comment|name} {comment|=} {comment|r#"raw} {comment|"x""#)}
    {comment|\}}
{comment|\}}

{comment|async} {comment|fn} {comment|boil(n:} {comment|u32)} {decrement deleted|-}{pointer keyword|>} {comment|Result}{pointer keyword|<}{comment|i64}{operator|,} {comment|Box}{pointer keyword|<}{comment|dyn} {comment|std::error::Error}{pointer keyword|>}{pointer keyword|>} {comment|\{}
    {comment|let} {comment|mut} {comment|map:} {comment|HashMap}{pointer keyword|<}{comment|&str}{operator|,} {comment|Vec}{pointer keyword|<}{comment|u8}{pointer keyword|>}{pointer keyword|>} {comment|=} {comment|HashMap::new();}
    {comment|let} {comment|c} {comment|=} {comment|'x';} {comment|let} {comment|b} {comment|=} {comment|b"bytes\\x00";} {comment|let} {comment|e} {comment|=} {comment|'\\u\{1F600\}';}
    {comment|'outer:} {comment|loop} {comment|\{}
        {comment|match} {comment|n} {comment|\{} {comment|0} {comment|\|} {comment|1} {comment|=}{pointer keyword|>} {comment|break} {comment|'outer}{operator|,} {comment|2}{operator|.}{operator|.}{comment|=9} {comment|if} {comment|n} {comment|%} {comment|2} {comment|==} {comment|0} {comment|=}{pointer keyword|>} {comment|continue}{operator|,} {comment|x} {comment|@} {comment|10}{operator|.}{operator|.} {comment|=}{pointer keyword|>} {comment|\{} {comment|map}{operator|.}{comment|insert("k"}{operator|,} {comment|vec!}{branching important|[}{comment|x} {comment|as} {comment|u8;} {comment|3}{branching important|]}{comment|);} {comment|\}} {comment|_} {comment|=}{pointer keyword|>} {comment|unreachable!()} {comment|\}}
    {comment|\}}
    {comment|let} {comment|sum} {comment|=} {comment|(0}{operator|.}{operator|.}{comment|n)}{operator|.}{comment|filter(\|&i\|} {comment|i} {comment|!=} {comment|0xFF_u32)}{operator|.}{comment|map(\|i\|} {comment|i}{operator|.}{comment|pow(2))}{operator|.}{comment|sum::}{pointer keyword|<}{comment|u32}{pointer keyword|>}{comment|();}
    {comment|Ok(i64::from(sum)} {increment inserted|+} {comment|1_000i64} {decrement deleted|-} {comment|2}{operator|.}{comment|5e3} {comment|as} {comment|i64)?} {comment|/*} {comment|nested} {comment|/*} {comment|comment} {comment|*/} {comment|*/}
{comment|\}}
