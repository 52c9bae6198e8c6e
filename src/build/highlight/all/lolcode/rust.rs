//{punctuation|!} Crate of tea.
use std::\{collections::HashMap{punctuation|,} fmt::\{self{punctuation|,} Display\}\};

#[derive(Debug{punctuation|,} Clone{punctuation|,} PartialEq)]
pub struct Kettle<'a{punctuation|,} T: Display + 'static> where T: Copy \{
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: [T; {number|4}]{punctuation|,}
\}

macro_rules{punctuation|!} cup \{ ($x:expr{punctuation|,} $($rest:tt)*) => \{ $x + {number|1} \}; \}

impl<'a{punctuation|,} T> fmt::Display for Kettle<'a{punctuation|,} T> \{
    /// Writes it.
    fn fmt(&self{punctuation|,} f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write{punctuation|!}(f{punctuation|,} {string|"\{{symbol|:>}8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name = r#{string|"raw "}x{string|""}#)
    \}
\}

async fn boil(n: u32) -> Result<i64{punctuation|,} Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str{punctuation|,} Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b{string|"bytes\\x00"}; let e = '\\u\{{number|1}F600\}';
    'outer: loop \{
        match n \{ {number|0} \| {number|1} => break 'outer{punctuation|,} {number|2.}.={number|9} if n % {number|2} == {number|0} => continue{punctuation|,} x @ {number|10.}. => \{ map.insert({string|"k"}{punctuation|,} vec{punctuation|!}[x as u8; {number|3}]); \} _ => unreachable{punctuation|!}() \}
    \}
    let sum = ({number|0.}.n).filter(\|&i\| i {punctuation|!}= {number|0}xFF_u32).map(\|i\| i.pow({number|2})).sum::<u32>();
    Ok(i64::from(sum) + {number|1}_000i64 - {number|2.5}e3 as i64)? /* nested /* comment */ */
\}
