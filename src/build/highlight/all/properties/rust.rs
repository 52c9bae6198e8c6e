{key attr-name|//!} {value attr-value|Crate of tea.}
{key attr-name|use} {value attr-value|std::\{collections::HashMap, fmt::\{self, Display\}\};}

{comment|#[derive(Debug, Clone, PartialEq)]}
{key attr-name|pub} {value attr-value|struct Kettle<'a, T: Display + 'static> where T: Copy \{}
{key attr-name|    pub} {value attr-value|litres: f64,}
{key attr-name|    name}{punctuation|:} {value attr-value|&'a str,}
{key attr-name|    items}{punctuation|:} {value attr-value|[T; 4],}
\}

{key attr-name|macro_rules!} {value attr-value|cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}}

{key attr-name|impl<'a,} {value attr-value|T> fmt::Display for Kettle<'a, T> \{}
{key attr-name|    ///} {value attr-value|Writes it.}
{key attr-name|    fn} {value attr-value|fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{}
{key attr-name|        write!(f,} {value attr-value|"\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)}
    \}
\}

{key attr-name|async} {value attr-value|fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{}
{key attr-name|    let} {value attr-value|mut map: HashMap<&str, Vec<u8>> = HashMap::new();}
{key attr-name|    let} {value attr-value|c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
{key attr-name|    'outer}{punctuation|:} {value attr-value|loop \{}
{key attr-name|        match} {value attr-value|n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    \}
{key attr-name|    let} {value attr-value|sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
{key attr-name|    Ok(i64}{punctuation|:}{value attr-value|:from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */}
\}
