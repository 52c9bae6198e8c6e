{conventionally-named-word keyword|//!} {normal-word|Crate} {normal-word|of} {conventionally-named-word keyword|tea.}
{normal-word|use} {normal-word|std::\{collections::HashMap,} {normal-word|fmt::\{self,} {normal-word|Display\}\};}

{normal-word|#[derive(Debug,} {normal-word|Clone,} {normal-word|PartialEq)]}
{normal-word|pub} {normal-word|struct} {normal-word|Kettle<'a,} {colon-syntax function|T: Display} {math-builtin variable|+} {conventionally-named-word keyword|'static>} {normal-word|where} {colon-syntax function|T: Copy} {curly-brace-literal-delimiter operator|\{}
    {normal-word|pub} {normal-word|litres:} {normal-word|f64,}
    {normal-word|name:} {normal-word|&'a} {normal-word|str,}
    {normal-word|items:} {normal-word|[T;} {normal-word|4],}
{curly-brace-literal-delimiter operator|\}}

{conventionally-named-word keyword|macro_rules!} {normal-word|cup} {curly-brace-literal-delimiter operator|\{} {normal-word|($x:expr,} {conventionally-named-word keyword|$($rest:tt)*)} {conventionally-named-word keyword|=>} {curly-brace-literal-delimiter operator|\{} {conventionally-named-word keyword|$x} {math-builtin variable|+} {number|1} {normal-word|\};} {curly-brace-literal-delimiter operator|\}}

{normal-word|impl<'a,} {conventionally-named-word keyword|T>} {normal-word|fmt::Display} {normal-word|for} {normal-word|Kettle<'a,} {conventionally-named-word keyword|T>} {curly-brace-literal-delimiter operator|\{}
    {normal-word|///} {normal-word|Writes} {conventionally-named-word keyword|it.}
    {normal-word|fn} {normal-word|fmt(&self,} {normal-word|f:} {normal-word|&mut} {conventionally-named-word keyword|fmt::Formatter<'_>)} {conventionally-named-word keyword|->} {normal-word|fmt::Result} {curly-brace-literal-delimiter operator|\{}
        {normal-word|write!(f,} {string|"\{:>8.2\} l of \{name\}{number|\\n}"}{normal-word|,} {normal-word|self.litres,} {normal-word|name} {kernel-builtin variable|=} {normal-word|r#"raw} {string|"x"}{string|"#)
    \}
\}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"}{normal-word|bytes\\x00";} {normal-word|let} {normal-word|e} {kernel-builtin variable|=} {normal-word|'\\u\{1F600\}';}
    {normal-word|'outer:} {combinators keyword|loop} {curly-brace-literal-delimiter operator|\{}
        {normal-word|match} {normal-word|n} {curly-brace-literal-delimiter operator|\{} {number|0} {normal-word|\|} {number|1} {conventionally-named-word keyword|=>} {normal-word|break} {normal-word|'outer,} {normal-word|2..=9} {combinators keyword|if} {normal-word|n} {normal-word|%} {number|2} {normal-word|==} {number|0} {conventionally-named-word keyword|=>} {normal-word|continue,} {normal-word|x} {normal-word|@} {conventionally-named-word keyword|10..} {conventionally-named-word keyword|=>} {curly-brace-literal-delimiter operator|\{} {normal-word|map.insert("k",} {normal-word|vec![x} {normal-word|as} {normal-word|u8;} {normal-word|3]);} {curly-brace-literal-delimiter operator|\}} {normal-word|_} {conventionally-named-word keyword|=>} {normal-word|unreachable!()} {curly-brace-literal-delimiter operator|\}}
    {curly-brace-literal-delimiter operator|\}}
    {normal-word|let} {sequences-builtin variable|sum} {kernel-builtin variable|=} {normal-word|(0..n).filter(\|&i\|} {normal-word|i} {normal-word|!=} {normal-word|0xFF_u32).map(\|i\|} {conventionally-named-word keyword|i.pow(2)).sum::<u32>();}
    {normal-word|Ok(i64::from(sum)} {math-builtin variable|+} {normal-word|1_000i64} {math-builtin variable|-} {number|2.5e3} {normal-word|as} {conventionally-named-word keyword|i64)?} {comment|/* nested /* comment */} {normal-word|*/}
{curly-brace-literal-delimiter operator|\}}
