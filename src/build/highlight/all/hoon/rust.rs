//! C{function|rate} {function|of} {function|tea}.
{function|use} {function|std}{comment|::\{collections::HashMap, fmt::\{self, Display\}\};}

#[{function|derive}(D{function|ebug}, C{function|lone}, P{function|artial}E{function|q})]
{function|pub} {function|struct} K{function|ettle}<{string|'a, T: Display + '}{function|static}> {function|where} T: C{function|opy} \{
    {function|pub} {function|litres}: {function|f64},
    {function|name}: &{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}{function|a}, T> {function|fmt}{comment|::Display for Kettle<'a, T> \{}
    /// W{function|rites} {function|it}.
    {function|fn} {function|fmt}(&{function|self}, {function|f}: &{function|mut} {function|fmt}{comment|::Formatter<'_>) -> fmt::Result \{}
        {function|write}!({function|f}, {string|"\{:>8.2\} l of \{name\}\\n"}, {function|self}.{function|litres}, {function|name} = {function|r}#{string|"raw "}{function|x}{string|""}#)
    \}
\}

{function|async} {function|fn} {function|boil}({function|n}: {function|u32}) -> R{function|esult}<{function|i64}, B{function|ox}<{function|dyn} {function|std}{comment|::error::Error>> \{}
    {function|let} {function|mut} {function|map}: H{function|ash}M{function|ap}<&{function|str}, V{function|ec}<{function|u8}>> = H{function|ash}M{function|ap}{comment|::new();}
    {function|let} {function|c} = {string|'x'}; {function|let} {function|b} = {function|b}{string|"bytes\\x00"}; {function|let} {function|e} = {string|'\\u\{1F600\}'};
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}{function|outer}, 2.{keyword|.=}9 {function|if} {function|n} % 2 {keyword|==} 0 {keyword|=>} {function|continue}, {function|x} {class-name|@} 10.. {keyword|=>} \{ {function|map}.{function|insert}({string|"k"}, {function|vec}![{function|x} {function|as} {function|u8}; 3]); \} _ {keyword|=>} {function|unreachable}!() \}
    \}
    {function|let} {function|sum} = (0..{function|n}).{function|filter}(\|&{function|i}\| {function|i} {keyword|!=} 0{function|x}FF_{function|u32}).{function|map}(\|{function|i}\| {function|i}.{function|pow}(2)).{function|sum}{comment|::<u32>();}
    O{function|k}({function|i64}{comment|::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */}
\}
